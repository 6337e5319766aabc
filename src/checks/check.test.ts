import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../content/files.ts';
import { routeHeadings } from '../schemas/headings.ts';
import { checkFiles } from './check.ts';
import { exampleText, file, goodFiles, guideText, municipalityText, withGuide } from './fixture.ts';
import { formatProblem, sentences, type Code } from './problems.ts';

const TODAY = '2026-11-20';
const run = (files: ContentFile[]) => checkFiles(files, [], TODAY).problems;
const swap = (from: string | RegExp, to: string) => (): ContentFile[] =>
  withGuide((text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`testen endrer ingenting: ${String(from)}`);
    return changed;
  });
const inFile = (id: string) => (from: string | RegExp, to: string) => (): ContentFile[] =>
  goodFiles().map((f) => {
    if (f.id !== id) return f;
    const text = f.text.replace(from, to);
    if (text === f.text) throw new Error(`testen endrer ingenting: ${String(from)}`);
    return { ...f, text };
  });
const sheet = inFile('testmoete-en-time');
const plan = inFile('testplan');
const template = inFile('testmal');
const add =
  (...extra: ContentFile[]) =>
  (): ContentFile[] => [...goodFiles(), ...extra];
const guide2 = (change = (t: string) => t) =>
  file(
    'verktoy',
    'annet-moete',
    change(guideText.replace('Testmøte', 'Annet møte').replace('Prøvemøte', 'Annen prøve')),
  );

const review =
  'owner: Fagansvarlig\nreview: { status: utkast, role: Redaksjonen, date: "2026-01-02", note: Skrevet for testen. }';
const routeText = `---
title: Testløp
summary: Et løp for å prøve.
language: nb
forWhom: [kommune]
facts: { purposes: [dele-erfaring] }
weeks: 4
people: Fem personer
effort: En dag
steps:
  - { week: 1, title: En, guide: testmoete, what: Møt., handsOver: En liste. }
  - { week: 2, title: To, guide: annet-moete, sheet: testmoete-en-time, what: Møt., handsOver: En liste. }
  - { week: 3, title: Tre, guide: testmoete, what: Møt., handsOver: En liste. }
${review}
---
${routeHeadings.map(({ nb }) => `## ${nb}\n- Tekst.\n`).join('\n')}`;
const situationText = `---
title: Testsituasjon
summary: Noe å stå i.
language: nb
facts: { people: 5 }
accept: [testmoete]
never: [testmoete]
yardstick: oeving
${review}
---
`;
/** Two guides that point at each other; each says when the other is used. */
const pair = (order: string, back: string) => {
  const field = (id: string, when: string) =>
    `combineWith: [{ guide: ${id}, order: ${when}, reason: Fordi. }]\norigin:`;
  return (): ContentFile[] => [
    ...withGuide((text) => text.replace('origin:', field('annet-moete', order))),
    guide2((text) => text.replace('origin:', field('testmoete', back))),
  ];
};

/** Every kind of bad input: what is changed, the code it must give, and where. */
const figure = '<SixCriteria caption="Seks." />';
/** A page with figures: the text below its fields. */
const composed = (body: string, section = 'grunnlag') =>
  add({
    ...file(
      'sider',
      'figurside',
      `---\ntitle: Figurside\nsummary: En side med figur.\nlanguage: nb\nsection: ${section}\norder: 1\n${review}\n---\n${body}\n\n## Del en\nTekst.\n`,
    ),
    path: 'content/sider/figurside.mdx',
  });

const cases: [string, () => ContentFile[], Code, string][] = [
  [
    'stor bokstav i filnavn',
    add(file('verktoy', 'Frokost', guideText.replace('Testmøte', 'A').replace('Prøvemøte', 'B'))),
    'bad-id',
    '',
  ],
  [
    'emoji i filnavn',
    add(file('verktoy', 'møte-😀', guideText.replace('Testmøte', 'A').replace('Prøvemøte', 'B'))),
    'bad-id',
    '',
  ],
  [
    'filnavn som listene bruker',
    add(file('verktoy', 'side-2', guideText.replace('Testmøte', 'A').replace('Prøvemøte', 'B'))),
    'taken-id',
    '',
  ],
  [
    'to filer med samme id',
    add(file('verktoy', 'TESTMOETE', guideText.replace('Testmøte', 'A').replace('Prøvemøte', 'B'))),
    'same-id',
    '',
  ],
  [
    'en sjette type verktøy',
    add(file('kategorier', 'sosiale', exampleText.replace('Testeksempel', 'Sosiale verktøy'))),
    'unknown-id',
    '',
  ],
  ['BOM', swap(/^/, '\uFEFF'), 'bom', ''],
  ['usynlig tegn', swap('Gå hjem.', 'Gå \u202Ehjem.'), 'invisible', ''],
  ['nulltegn', swap('title: Test', 'title: Te\u0000st'), 'invisible', ''],
  ['feltnavn som er en liste', swap('title: Testmøte', '[a, b]: Testmøte'), 'yaml', ''],
  ['henvisning som ikke er hel', swap('[^rapport:6]', '[^rapport:6'), 'citation-broken', ''],
  ['henvisning med mellomrom', swap('[^rapport:6]', '[^rapport 6]'), 'citation-broken', ''],
  ['uten frontmatter', swap(/^---\n/, ''), 'missing', ''],
  ['frontmatter ikke avsluttet', swap(/\n---\nEt møte/, '\nEt møte'), 'unclosed', ''],
  ['tabulator', swap('  preparation', '\tpreparation'), 'tabs', ''],
  ['ugyldig YAML', swap('title: Testmøte', 'title: "Testmøte'), 'yaml', ''],
  ['samme felt to ganger', swap('language: nb', 'language: nb\nlanguage: nb'), 'yaml', ''],
  ['YAML-anker', swap('title: Testmøte', 'title: &t Testmøte'), 'anchor', ''],
  ['frontmatter er en liste', swap(/^---[\s\S]*?\n---\n/, '---\n- en\n- to\n---\n'), 'not-map', ''],
  [
    'æøå som to tegn',
    swap('Et møte for å prøve', 'Et møte for å prøve'.normalize('NFD')),
    'not-nfc',
    '',
  ],
  ['manglende felt', swap(/summary:.*\n/, ''), 'required', 'summary'],
  ['tomt felt', swap(/summary:.*\n/, 'summary:\n'), 'required', 'summary'],
  ['ukjent felt', swap('cost: ingen', 'cost: ingen\nkostnad: ingen'), 'unknown-key', ''],
  ['komma i {…}', swap('who: Kolleger', 'who: Kolleger, og flere'), 'flow-comma', 'participants'],
  ['feil type', swap('min: 2', 'min: to'), 'wrong-type', 'participants.min'],
  ['ulovlig verdi', swap('category: prosessuelle', 'category: prosess'), 'not-allowed', 'category'],
  ['feil målform', swap('language: nb', 'language: no'), 'not-allowed', 'language'],
  ['for lang summary', swap('Et møte for å prøve.', 'x'.repeat(161)), 'too-long', 'summary'],
  ['tom tekst', swap('who: Kolleger', 'who: ""'), 'too-short', 'participants.who'],
  [
    'tom liste',
    swap('purposes: [{ purpose: dele-erfaring, how: Alle forteller. }]', 'purposes: []'),
    'too-few',
    'purposes',
  ],
  ['gjentatt verdi', swap('use: [internt]', 'use: [internt, internt]'), 'repeated', 'use'],
  ['for lite tall', swap('min: 2', 'min: 0'), 'too-small', 'participants.min'],
  ['for stort tall', swap('max: 8', 'max: 99999'), 'too-big', 'participants.max'],
  ['max under min', swap('max: 8', 'max: 1'), 'range-order', 'participants.max'],
  [
    'periode baklengs',
    add(
      file(
        'eksempler',
        'to',
        exampleText
          .replace('Testeksempel', 'To')
          .replace('office: vest', 'period: { from: 2015, to: 2014 }'),
      ),
    ),
    'period-order',
    'period.to',
  ],
  ['dato med feil form', swap('"2026-01-02"', '2. januar 2026'), 'bad-date', 'review.date'],
  ['dato fram i tid', swap('"2026-01-02"', '"2027-01-02"'), 'review-future', 'review.date'],
  [
    'tittel i referanse',
    swap('origin:', 'examples: [Et annet eksempel]\norigin:'),
    'unknown-ref',
    'examples[0]',
  ],
  [
    'ugyldig id på en rolle',
    sheet('{ id: leder,', '{ id: Den som leder,'),
    'bad-id-form',
    'roles[0].id',
  ],
  [
    'ukjent referanse',
    swap('origin:', 'combineWith: [{ guide: testmoetet, order: foer, reason: Fordi. }]\norigin:'),
    'unknown-ref',
    'combineWith[0].guide',
  ],
  [
    'peker på seg selv',
    swap('origin:', 'combineWith: [{ guide: testmoete, order: foer, reason: Fordi. }]\norigin:'),
    'self-ref',
    'combineWith[0].guide',
  ],
  [
    'gjentatt referanse',
    swap('origin:', 'examples: [testeksempel, testeksempel]\norigin:'),
    'repeated-ref',
    'examples[1]',
  ],
  [
    'ikke gjensidig',
    () => [
      ...swap(
        'origin:',
        'combineWith: [{ guide: annet-moete, order: foer, reason: Fordi. }]\norigin:',
      )(),
      guide2(),
    ],
    'not-mutual',
    'combineWith[0]',
  ],
  [
    'eksempel uten guiden',
    () =>
      swap('origin:', 'examples: [testeksempel]\norigin:')().map((f) => ({
        ...f,
        text: f.text.replace('tools: [testmoete]', 'tools: []'),
      })),
    'example-not-using',
    'examples[0]',
  ],
  ['kladd det vises til', swap('origin:', 'draft: true\norigin:'), 'draft-referenced', 'draft'],
  [
    'alsoIn lik category',
    swap('origin:', 'alsoIn: prosessuelle\norigin:'),
    'same-category',
    'alsoIn',
  ],
  [
    'samme tittel',
    add(guide2((t) => t.replace('Annet møte', 'Testmøte'))),
    'duplicate-title',
    'title',
  ],
  [
    'alias i to guider',
    add(guide2((t) => t.replace('Annen prøve', 'Prøvemøte'))),
    'duplicate-name',
    'aliases[0]',
  ],
  [
    'tabellens ord utenfor Tabell 5-1',
    swap(
      'origin:',
      'offices: [{ office: vest, use: internt, wording: Møter, place: "rapport:5", basis: tabell }]\norigin:',
    ),
    'unknown-office-table',
    'offices[0].place',
  ],
  [
    'sted med feil form',
    swap(
      'origin:',
      'offices: [{ office: vest, use: internt, wording: Møter, place: side 5, basis: kapittel }]\norigin:',
    ),
    'bad-place-form',
    'offices[0].place',
  ],
  ['ingen brødtekst', swap(/\n---\nEt møte[\s\S]*/, '\n---\n'), 'empty-body', ''],
  [
    'tekst der det bare skal være felt',
    () =>
      goodFiles().map((f) => (f.collection === 'kilder' ? { ...f, text: `${f.text}\nTekst.` } : f)),
    'no-body-wanted',
    '',
  ],
  ['overskrift mangler', swap(/## Fallgruver[\s\S]*/, ''), 'heading-missing', '## Fallgruver'],
  ['ukjent overskrift', swap('## Fallgruver', '## Fallgruve'), 'heading-unknown', ''],
  [
    'feil rekkefølge',
    swap(/(## Når\n[\s\S]*?)(## Ikke når\n[\s\S]*?)(?=## Slik)/, '$2$1'),
    'heading-order',
    '',
  ],
  [
    'overskrift to ganger',
    swap('## Fallgruver', '## Når\n\n- Igjen.\n\n## Fallgruver'),
    'heading-repeated',
    '',
  ],
  ['feil nivå', swap('## Fallgruver', '### Fallgruver'), 'heading-level', ''],
  ['lenke i overskrift', swap('## Når', '## [Når](/verktoy/testmoete/)'), 'heading-link', ''],
  ['henvisning i overskrift', swap('## Når', '## Når[^rapport:5]'), 'heading-link', ''],
  [
    'lenke i overskrift i fri tekst',
    inFile('testmal')(/$/, '\n## Se https://eksempel.no/\n\nTekst.\n'),
    'heading-link',
    '',
  ],
  [
    'tom seksjon',
    swap(/## Ikke når[\s\S]*?(?=## Slik)/, '## Ikke når\n\n'),
    'section-empty',
    '## Ikke når',
  ],
  [
    'steg som ikke er nummerert',
    swap('1. **Start', '- **Start'),
    'section-not-steps',
    '## Slik gjør dere',
  ],
  [
    'liste som er avsnitt',
    swap('- Det blir for langt.', 'Det blir for langt.'),
    'section-not-list',
    '## Fallgruver',
  ],
  ['steg uten fete ord', swap('**Start.**', 'Start.'), 'step-not-bold', '## Slik gjør dere'],
  [
    'anførselstegn fra Word i et felt',
    swap('title: Testmøte', 'title: “Testmøte”'),
    'foreign-quotes',
    'title',
  ],
  ['anførselstegn fra Word i teksten', swap('Gå hjem.', 'Gå “hjem”.'), 'foreign-quotes', ''],
  ['ord fra den andre målformen', swap('Gå hjem.', 'Gå ikkje hjem.'), 'house-form', ''],
  ['to ord skrevet som ett', swap('Gå hjem.', 'Gå hjem idag.'), 'house-form', ''],
  [
    'et navn i en annen form',
    swap('summary: Et møte for å prøve.', 'summary: Et møte hos Nav.'),
    'house-form',
    'summary',
  ],
  ['kulepunkt fra Word', swap('- Det blir', '•\tDet blir'), 'foreign-bullet', ''],
  [
    'resultat rapportert, men ikke fortalt',
    inFile('testeksempel')(/told:.*\n/, ''),
    'told-missing',
    'results',
  ],
  [
    'resultat fortalt, men planlagt',
    inFile('testeksempel')('results: rapportert', 'results: planlagt'),
    'told-not-reported',
    'told',
  ],
  [
    'problem uten eksempel',
    inFile('testeksempel')('problems: [ingen-spoer-oss]\n', ''),
    'problem-unused',
    '',
  ],
  [
    'sted i et fortalt resultat som ikke finnes',
    inFile('testeksempel')('place: "rapport:5"', 'place: "rapport:99"'),
    'citation-pages',
    'told[0].place',
  ],
  [
    'nettsted uten https',
    add(file('kommuner', 'mandal', municipalityText.replace('https:', 'http:'))),
    'bad-website',
    'website',
  ],
  [
    'kommune utenfor Norge',
    add(file('kommuner', 'mandal', municipalityText.replace('lat: 58.03', 'lat: 7.45'))),
    'outside-norway',
    'position',
  ],
  [
    'eksempel uten kilde',
    () => goodFiles().map((f) => ({ ...f, text: f.text.replace('Tekst.[^rapport:5]', 'Tekst.') })),
    'example-uncited',
    '## Hva de gjorde',
  ],
  [
    'kilde ingen kan vise til',
    () =>
      goodFiles().map((f) => ({ ...f, text: f.text.replace(/^pages: .*\nchapters: .*\n/m, '') })),
    'uncitable',
    'pages',
  ],
  [
    'kilde med sidene baklengs',
    () => goodFiles().map((f) => ({ ...f, text: f.text.replace('{ from: 1,', '{ from: 30,') })),
    'pages-reversed',
    'pages',
  ],
  ['valg som står tomt', swap('cost: ingen', 'cost:'), 'required', 'cost'],
  ['HTML i teksten', swap('Gå hjem.', 'Gå <b>hjem</b>.'), 'html', ''],
  ['script i teksten', swap('## Når', '<script>alert(1)</script>\n\n## Når'), 'html', ''],
  ['bilde i teksten', swap('Gå hjem.', '![x](/x.png)'), 'image', ''],
  ['død lenke', swap('Gå hjem.', '[hjem](/verktoy/testmoetet/)'), 'bad-link', ''],
  ['lenke uten skråstrek', swap('Gå hjem.', '[hjem](verktoy/testmoete)'), 'bad-link', ''],
  ['dødt anker', swap('Gå hjem.', '[hjem](/verktoy/testmoete/#finnes-ikke)'), 'bad-anchor', ''],
  [
    'lenke med et navn siden ikke kjenner',
    swap('Gå hjem.', '[hjem](/velg/?formal=forankre)'),
    'link-parameter',
    '',
  ],
  [
    'lenke med en verdi siden ikke kjenner',
    swap('Gå hjem.', '[hjem](/velg/?formaal=alt)'),
    'link-parameter-value',
    '',
  ],
  [
    'lenke med noe etter spørsmålstegnet til en side som ikke tar imot noe',
    swap('Gå hjem.', '[hjem](/verktoy/testmoete/?x=1)'),
    'link-parameter',
    '',
  ],
  ['utrygg lenke', swap('Gå hjem.', '[hjem](javascript:alert(1))'), 'unsafe-link', ''],
  ['http-lenke', swap('Gå hjem.', '[hjem](http://eksempel.no/)'), 'unsafe-link', ''],
  [
    'utrygg adresse i referanseform',
    swap('Gå hjem.', `[hjem][e]\n\n[e]: javascript:alert(1)`),
    'unsafe-link',
    '',
  ],
  [
    'lenke med kode i adressen',
    swap('Gå hjem.', '[hjem](java&#115;cript:alert(1))'),
    'link-hidden',
    '',
  ],
  [
    'vert som gir seg ut for en annen',
    swap('Gå hjem.', '[hjem](https://husbanken.no@ond.example/)'),
    'link-host',
    '',
  ],
  [
    'e-postlenke med mer enn adressen',
    swap('Gå hjem.', '[hjem](mailto:a@b.no?bcc=c@d.no)'),
    'bad-mail',
    '',
  ],
  ['lenke som ikke er hel', swap('Gå hjem.', '[hjem][e]'), 'link-broken', ''],
  [
    'adresse som ingen bruker',
    swap('## Når', '[e]: https://eksempel.no/\n\n## Når'),
    'definition-unused',
    '',
  ],
  [
    'adresse som står to ganger',
    swap('## Når', '[e]\n\n[e]: https://eksempel.no/\n\n[E]: https://eksempel.no/b\n\n## Når'),
    'definition-doubled',
    '',
  ],
  ['tabell i teksten', swap('## Når', '|a|\n|-|\n|b|\n\n## Når'), 'no-form', ''],
  ['kodeblokk i teksten', swap('## Når', '```\na\n```\n\n## Når'), 'no-form', ''],
  ['tittel på øverste nivå', swap('## Når', '# Tittel\n\n## Når'), 'no-form', ''],
  ['lenke med tittel', swap('Gå hjem.', '[hjem](https://eksempel.no/ "tittel")'), 'no-form', ''],
  ['sitat i mange ledd', swap('## Når', `${'> '.repeat(60)}x\n\n## Når`), 'too-deep', ''],
  ['usynlig tegn som kode i teksten', swap('Gå hjem.', 'Gå &#8238;hjem.'), 'invisible', ''],
  [
    'usynlig tegn som kode i et felt',
    swap('Kolleger', '"Kolle\\u202Eger"'),
    'invisible-code',
    'participants.who',
  ],
  [
    'to versjoner som git ikke slo sammen',
    swap(
      'title: Testmøte',
      '<<<<<<< HEAD\ntitle: Testmøte\n=======\ntitle: Annet\n>>>>>>> en-gren',
    ),
    'conflict',
    '',
  ],
  [
    'bare midten av det git ikke slo sammen',
    swap('Gå hjem.', 'Gå hjem.\n=======\nGå ut.'),
    'conflict',
    '',
  ],
  [
    'hardt mellomrom i felt',
    swap('who: Kolleger', 'who: "To\u00A0kolleger"'),
    'odd-space',
    'participants.who',
  ],
  ['myk bindestrek i teksten', swap('Gå hjem.', 'Gå&shy;hjem.'), 'odd-space', ''],
  [
    'fet skrift i et felt',
    swap('who: Kolleger', 'who: "**Kolleger**"'),
    'markup-in-field',
    'participants.who',
  ],
  [
    'henvisning i et felt',
    swap('who: Kolleger', 'who: "Kolleger[^rapport:5]"'),
    'markup-in-field',
    'participants.who',
  ],
  ['fødselsnummer i teksten', swap('Gå hjem.', 'Ring 010100 10183.'), 'national-id', ''],
  [
    'D-nummer i et felt',
    swap('who: Kolleger', 'who: "Kolleger 41010010096"'),
    'national-id',
    'participants.who',
  ],
  ['mobilnummer i teksten', swap('Gå hjem.', 'Ring +47 912 34 567.'), 'private-phone', ''],
  ['felt som er en formel', swap('who: Kolleger', 'who: "=1+1"'), 'formula', 'participants.who'],
  [
    'skrevet fotnotedefinisjon',
    swap('## Når', '[^rapport:5]: Min egen.\n\n## Når'),
    'footnote-definition',
    '',
  ],
  ['henvisning med feil form', swap('[^rapport:6]', '[^1]'), 'citation-form', '## Fallgruver'],
  ['ukjent kilde', swap('[^rapport:6]', '[^raport:6]'), 'citation-source', '## Fallgruver'],
  ['side utenfor kilden', swap('[^rapport:6]', '[^rapport:21]'), 'citation-pages', '## Fallgruver'],
  [
    'ukjent kapittel',
    swap('[^rapport:kap-1]', '[^rapport:kap-9]'),
    'citation-chapter',
    '## Det som hjelper',
  ],
  [
    'uten henvisning der kilden er grunnlag',
    swap('howBasis: begge', 'howBasis: kilde'),
    'uncited',
    '## Slik gjør dere',
  ],
  [
    'for kort',
    swap(/Dette er et kort punkt som folk kan lese fort\. /g, 'Kort. '),
    'too-few-words',
    '',
  ],
  ['for lang', swap('Gå hjem.', 'Gå hjem nå. '.repeat(250)), 'too-many-words', ''],
  [
    'tung tekst',
    swap(
      /Dette er et kort punkt som folk kan lese fort\. /g,
      'Organisasjonsutvikling forutsetter kompetanseheving gjennom virkemiddelkoordinering. ',
    ),
    'lix',
    '',
  ],
  // Run sheets
  [
    'klokkeslett uten minutter',
    sheet('kind: moete', 'kind: moete\nstart: "9"'),
    'bad-clock',
    'start',
  ],
  ['rad uten tid', sheet('minutes: 20, title', 'title'), 'sheet-no-minutes', 'rows[0]'],
  [
    'uke i et møte',
    sheet('minutes: 20,', 'minutes: 20, week: 1,'),
    'sheet-week-in-meeting',
    'rows[0].week',
  ],
  [
    'minutter i en arbeidsplan',
    plan('week: 1,', 'week: 1, minutes: 5,'),
    'sheet-minutes-in-plan',
    'rows[0]',
  ],
  ['minutter til hver uten runde', sheet('round: alle, ', ''), 'sheet-each-alone', 'rows[1].each'],
  [
    'runde i grupper uten grupper',
    sheet(', groupSize: 4', ''),
    'sheet-no-group-size',
    'people.groupSize',
  ],
  [
    'runde mellom kommuner uten kommuner',
    sheet(/municipalities: .*\n/, ''),
    'sheet-no-municipalities',
    'municipalities',
  ],
  [
    'for kort tid til hver',
    sheet('minutes: 8, round', 'minutes: 7, round'),
    'sheet-short-turn',
    'rows[2]',
  ],
  ['radene blir ikke lengden', sheet('usual: 60', 'usual: 61'), 'sheet-sum', 'length.usual'],
  [
    'uker i feil rekkefølge',
    plan('week: 2, toWeek: 6', 'week: 3, toWeek: 2'),
    'sheet-week-order',
    'rows[1].week',
  ],
  [
    'uke etter at planen er slutt',
    plan('toWeek: 6', 'toWeek: 7'),
    'sheet-week-outside',
    'rows[1].week',
  ],
  [
    'rad ingen leder',
    sheet('what: Si hva møtet skal gi., lead: leder', 'what: Si hva møtet skal gi.'),
    'sheet-no-lead',
    'rows[0].lead',
  ],
  [
    'ukjent rolle',
    sheet('what: Rydd., role: leder', 'what: Rydd., role: ledder'),
    'sheet-unknown-role',
    'after[0].role',
  ],
  ['ukjent felt i invitasjonen', sheet('{sted}', '{rom}'), 'sheet-letter-field', 'invitation.body'],
  ['dager før i feil rekkefølge', sheet('days: 14', 'days: 0'), 'sheet-days-before', 'before'],
  [
    'dager etter i feil rekkefølge',
    sheet('days: 0, what: Rydd', 'days: 9, what: Rydd'),
    'sheet-days-after',
    'after',
  ],
  ['annen målform enn guiden', sheet('language: nb', 'language: nn'), 'sheet-language', 'language'],
  [
    'en annen tid i arbeidet enn guiden',
    sheet('variant: En time', 'variant: En time\nphase: [etter]'),
    'sheet-phase',
    'phase',
  ],
  [
    'et annet formål enn guidens',
    sheet('purposes: [dele-erfaring]', 'purposes: [spre]'),
    'sheet-purpose',
    'purposes',
  ],
  ['guiden sier en annen tid', swap('amount: 60', 'amount: 61'), 'sheet-effort', 'effort.running'],
  // Advice
  [
    'et formål på en annen tid enn guiden',
    swap('how: Alle forteller. }', 'how: Alle forteller., phase: [etter] }'),
    'purpose-phase',
    'purposes[0].phase',
  ],
  [
    'forberedelse av andre enn dem guiden er for',
    swap('amount: 30, unit: minutter }', 'amount: 30, unit: minutter, by: kommune }'),
    'preparation-by',
    'effort.preparation.by',
  ],
  [
    'guide i stedet som ikke er lenket til',
    swap('blir det stille." }]', 'blir det stille.", instead: testmoete }]'),
    'avoid-not-linked',
    'avoidWhen[0].instead',
  ],
  [
    'grunn uten vilkår',
    swap('Er det få, blir det stille.', 'Det er for få.'),
    'avoid-no-condition',
    'avoidWhen[0].reason',
  ],
  [
    'det billigste er ikke billigere',
    swap('cost: ingen', 'cost: lav\ncostLeast: { level: lav, how: Lån et rom. }'),
    'cost-not-less',
    'costLeast.level',
  ],
  [
    'to guider som begge kommer først',
    pair('foer', 'foer'),
    'order-not-inverse',
    'combineWith[0].order',
  ],
  [
    'kjøreplan som hører til en annen guide',
    add(guide2(), file('loep', 'testloep', routeText)),
    'route-sheet',
    'steps[1].sheet',
  ],
  ...['[2]', '[2, 1], toWeek: 2', '[1, 3], toWeek: 2'].map(
    (weeks): [string, () => ContentFile[], Code, string] => [
      `møte i en uke utenfor steget: ${weeks}`,
      add(
        guide2(),
        file('loep', 'testloep', routeText.replace('what: Møt.', `what: Møt., meetings: ${weeks}`)),
      ),
      'route-meeting',
      'steps[0].meetings',
    ],
  ),
  ...[
    'Ring i uke 25.',
    'Ring i Veke 3 eller 4.',
    'I uke 12, 16 og 20 møtes vi.',
    'I uke 4 i løpet og i uke 6.',
  ].map((words): [string, () => ContentFile[], Code, string] => [
    `uke som kan leses som kalenderens: ${words}`,
    add(guide2(), file('loep', 'testloep', routeText.replace('what: Møt.', `what: "${words}"`))),
    'route-week',
    'steps[0].what',
  ]),
  [
    'guide som både er godtatt og forbudt',
    add(file('situasjoner', 'testsituasjon', situationText)),
    'accepted-and-never',
    'never',
  ],
  // Templates
  [
    'spørsmål uten måte å svare på',
    template(', answer: avsnitt', ''),
    'block-needs',
    'blocks[1].answer',
  ],
  [
    'overskrift med svar',
    template('text: Mål', 'text: Mål, answer: linje'),
    'block-has',
    'blocks[0].answer',
  ],
  ['tabell uten rader', template(', emptyRows: 2', ''), 'block-empty-table', 'blocks[2].emptyRows'],
  [
    'rad med for mange ruter',
    template('emptyRows: 2', 'rows: ["Tiltak | Frist | Hvem"]'),
    'block-cells',
    'blocks[2].rows[0]',
  ],
  [
    'mal uten noe å fylle ut',
    template(
      /  - \{ type: spoersmaal[\s\S]*emptyRows: 2 \}/,
      '  - { type: tekst, text: En }\n  - { type: tekst, text: To }',
    ),
    'template-asks-nothing',
    'blocks',
  ],
  ['figur som ikke er hel', composed('<SixCriteria'), 'figure-broken', ''],
  ['figur som ikke finnes', composed('<SixCriterier caption="Seks." />'), 'figure-unknown', ''],
  [
    'figur med ukjent del',
    composed(`${figure.replace(' />', '>')}\n<Del />\n</SixCriteria>`),
    'figure-unknown',
    '',
  ],
  ['figur i en setning', composed(`Se ${figure} her.\n\n${figure}`), 'figure-in-text', ''],
  ['figur i en liste', composed(`- Punkt\n\n  ${figure}`), 'figure-in-text', ''],
  ['figur med kode som verdi', composed('<SixCriteria caption={navn} />'), 'figure-value', ''],
  [
    'figur med tekst inni',
    composed(`${figure.replace(' />', '>')}\nTekst.\n</SixCriteria>`),
    'figure-content',
    '',
  ],
  ['figur uten felt', composed('<SixCriteria />'), 'figure-field', ''],
  [
    'figur med ukjent felt',
    composed('<SixCriteria caption="Seks." farge="rød" />'),
    'figure-field',
    '',
  ],
  [
    'figur med usynlig tegn',
    composed('<SixCriteria caption="Se&#8238;ks." />'),
    'figure-field',
    '',
  ],
  [
    'figur med overskrift som ikke er på siden',
    composed(
      `<FiveConditions caption="Fem.">\n${'  <Condition heading="Del to" />\n'.repeat(5)}</FiveConditions>`,
    ),
    'figure-heading',
    '',
  ],
  ['import på en side', composed(`import x from './x.ts'\n\n${figure}`), 'figure-program', ''],
  ['export på en side', composed(`export const x = 1\n\n${figure}`), 'figure-program', ''],
  ['klammer på egen linje', composed(`{1 + 1}\n\n${figure}`), 'figure-program', ''],
  ['klammer i en setning', composed(`Vi er {antall}.\n\n${figure}`), 'figure-program', ''],
  ['mdx uten figur', composed('Tekst.'), 'figure-none', ''],
  ['figur utenfor grunnlaget', composed(figure, 'om'), 'figure-section', 'section'],
  [
    'samme fil med to endelser',
    add(
      ...composed(figure)().filter((f) => f.collection === 'sider'),
      file('sider', 'figurside', guideText),
    ),
    'same-id',
    '',
  ],
];

test('det gode innholdet har ingen feil', () => {
  expect(run(goodFiles()).map(formatProblem)).toEqual([]);
  expect(run(composed(figure)()).map(formatProblem)).toEqual([]);
});

describe('hver feil gir en setning med fil, felt og råd', () => {
  test.each(cases)('%s', (_name, files, code, field) => {
    const found = run(files());
    const problem = found.find((p) => p.code === code);
    expect(problem, found.map(formatProblem).join('\n')).toBeDefined();
    expect(problem?.field).toBe(field);
    expect(problem?.file).toMatch(/^content\/[a-z]+\/.+\.mdx?$/);
    expect(problem?.sentence).toMatch(/[.?]$/);
    expect(problem?.sentence).not.toMatch(/undefined|null|\[object/);
  });
});

test('feil utenfor samlingene', () => {
  const { problems } = checkFiles(
    goodFiles(),
    [
      { path: 'content/verktøy', reason: 'unknown-folder' },
      { path: 'content/ny.md', reason: 'loose-file' },
      { path: 'content/verktoy/nye', reason: 'folder-inside' },
      { path: 'content/verktoy/bilde.png', reason: 'not-markdown' },
      { path: 'content/verktoy/figurer.mdx', reason: 'figures-elsewhere' },
      { path: 'content/verktoy/stor.md', reason: 'too-large' },
      { path: 'content/verktoy/latin1.md', reason: 'not-utf8' },
      { path: 'content/verktoy/snarvei.md', reason: 'link-file' },
      { path: 'content/verktoy/roer.md', reason: 'not-file' },
      { path: 'content/verktoy/laast.md', reason: 'no-access', detail: 'EACCES' },
    ],
    TODAY,
  );
  expect(problems.map((p) => p.code).sort()).toEqual([
    'figures-elsewhere',
    'folder-inside',
    'link-file',
    'loose-file',
    'no-access',
    'not-file',
    'not-markdown',
    'not-utf8',
    'too-large',
    'unknown-folder',
  ]);
});

// Found by changing the rules and seeing that no test minded.
test('tittelen kan ikke være et alias i en annen guide, og et alias ikke guidens egen tittel', () => {
  const at = (files: ContentFile[]) =>
    run(files)
      .filter((p) => p.code === 'duplicate-name')
      .map((p) => [p.file, p.field]);
  expect(at([...goodFiles(), guide2((t) => t.replace('Annet møte', 'Prøvemøte'))])).toEqual([
    ['content/verktoy/annet-moete.md', 'title'],
  ]);
  expect(at(withGuide((t) => t.replace('[Prøvemøte]', '[Testmøte]')))).toEqual([
    ['content/verktoy/testmoete.md', 'aliases[0]'],
  ]);
});

test('et sted i et kapittel kan stå utenfor Tabell 5-1', () => {
  expect(
    run(
      withGuide((t) =>
        t.replace(
          'origin:',
          'offices: [{ office: vest, use: internt, wording: Møter, place: "rapport:5", basis: kapittel }]\norigin:',
        ),
      ),
    ),
  ).toEqual([]);
});

test('et kontor uten ord, sted og grunnlag blir ikke tatt imot', () => {
  const problems = run(
    withGuide((t) => t.replace('origin:', 'offices: [{ office: vest, use: internt }]\norigin:')),
  );
  expect(problems.map((p) => p.field)).toEqual([
    'offices[0].wording',
    'offices[0].place',
    'offices[0].basis',
  ]);
});

test('setningen nevner steget med rett nummer', () => {
  const [problem] = run(withGuide((t) => t.replace('**Slutt.**', 'Slutt.')));
  expect(problem?.sentence).toContain('steg 2 ');
});

test('grensene for lengde: akkurat minst og akkurat mest er i orden', () => {
  const body = (words: number) =>
    run(withGuide((t) => t.replace(/\n---\nEt møte[\s\S]*/, `\n---\n${'ord. '.repeat(words)}`)))
      .map((p) => p.code)
      .filter((c) => c.endsWith('-words'));
  expect([179, 180, 700, 701].map(body)).toEqual([['too-few-words'], [], [], ['too-many-words']]);
});

test('lenker og henvisninger til en fil som ikke kan leses, er ikke feil', () => {
  const linking = () =>
    withGuide((t) =>
      t
        .replace('Gå hjem.', 'Se [den andre](/verktoy/annet-moete/).')
        .replace(
          'origin:',
          'combineWith: [{ guide: annet-moete, order: foer, reason: Fordi. }]\norigin:',
        ),
    );
  const broken = run([...linking(), file('verktoy', 'annet-moete', '---\ntitle: "Annet\n---\n')]);
  expect(broken.map((p) => [p.file, p.code])).toEqual([['content/verktoy/annet-moete.md', 'yaml']]);
  const { problems } = checkFiles(
    linking(),
    [{ path: 'content/verktoy/annet-moete.md', reason: 'not-utf8' }],
    TODAY,
  );
  expect(problems.map((p) => [p.file, p.code])).toEqual([
    ['content/verktoy/annet-moete.md', 'not-utf8'],
  ]);
});

test('lenker til steder på en side: overskriften eller ordet må finnes', () => {
  const link = (url: string): string[] =>
    run([
      ...withGuide((t) => t.replace('Gå hjem.', `[dit](${url})`)),
      file('begreper', 'ord', '---\ntitle: Ord\nlanguage: nb\n---\nEn forklaring.\n'),
    ]).map((p) => p.code);
  expect(
    [
      '#fallgruver',
      '/verktoy/testmoete/#fallgruver',
      '/begreper/#ord',
      '/kilder/rapport/#hva-som-helst',
      '/grunnlag/#del',
      'https://eksempel.no/',
      'mailto:a@b.no',
      'tel:116117',
    ].map(link),
  ).toEqual(Array(8).fill([]));
  expect(
    ['#feller', '/verktoy/testmoete/#feller', '/begreper/#or', '/begreper/#testmoete'].map(link),
  ).toEqual(Array(4).fill(['bad-anchor']));
  expect(
    ['//eksempel.no/', 'ftp://eksempel.no/', 'HTTP://eksempel.no/', 'tel:*21*1#'].map(link),
  ).toEqual(Array(4).fill(['unsafe-link']));
});

test('en kilde skrevet nesten rett får forslag med siden på', () => {
  const sentence = (label: string) =>
    run(withGuide((t) => t.replace('[^rapport:6]', `[^${label}]`)))[0]?.sentence;
  expect(sentence('raport:6')).toBe(
    '«[^raport:6]» viser til en kilde som ikke finnes. Mente du «rapport:6»?',
  );
  expect(sentence('noe-annet:6')).toBe(
    '«[^noe-annet:6]» viser til en kilde som ikke finnes. Se content/kilder/.',
  );
});

test('typen som står der, og typen som skal stå der', () => {
  const sentence = (from: string, to: string) =>
    run(withGuide((t) => t.replace(from, to)))[0]?.sentence;
  expect(sentence('title: Testmøte', 'title: [Testmøte]')).toBe(
    'skal være tekst, men er en liste. Rett verdien.',
  );
  expect(sentence('use: [internt]', 'use: internt')).toBe(
    'skal være en liste, men er tekst. Rett verdien.',
  );
  expect(sentence('title: Testmøte', 'title: { a: 1 }')).toBe(
    'skal være tekst, men er en gruppe felt. Rett verdien.',
  );
  expect(sentence('title: Testmøte', 'title: true')).toBe(
    'skal være tekst, men er true eller false. Rett verdien.',
  );
  expect(sentence('## Fallgruver', '## Fallgruve')).toContain('Mente du «Fallgruver»?');
  expect(sentence('## Fallgruver', '## Noe helt annet her')).toContain(
    'Fjern den, eller flytt teksten',
  );
});

test('en lenke skrevet som fil får forslag til adresse', () => {
  const [problem] = run(withGuide((t) => t.replace('Gå hjem.', '[oss](../verktoy/testmoete.md)')));
  expect(problem?.sentence).toContain('Mente du «/verktoy/testmoete/»?');
});

test('en feil per linje med HTML, en per like tittel, og linjen der den står', () => {
  const codes = (files: ContentFile[]) => run(files).map((p) => p.code);
  expect(codes(withGuide((t) => t.replace('Gå hjem.', 'Gå <b>hjem</b>.')))).toEqual(['html']);
  for (const id of ['annet-moete', 'zz-moete']) {
    const text = guideText.replace('Prøvemøte', 'Annen prøve');
    expect(
      codes(
        [...goodFiles(), file('verktoy', id, text)].sort((a, b) => a.path.localeCompare(b.path)),
      ),
    ).toEqual(['duplicate-title']);
  }
  const at = guideText.split('\n').indexOf('2. **Slutt.** Gå hjem.') + 1;
  for (const [pasted, sentence] of [
    ['<b>Gå</b>', 'HTML'],
    ['“Gå”', 'anførselstegn'],
    ['![x](/x.png)', 'bilde'],
  ]) {
    expect(run(withGuide((t) => t.replace('Gå hjem.', pasted!)))[0]?.sentence).toMatch(
      new RegExp(`${sentence}.* i linje ${at}\\.`),
    );
  }
});

test('bare en overskrift som kan utelates, kan tas bort', () => {
  const sentence = (change: (t: string) => string) =>
    run(withGuide(change)).find((p) => p.code === 'section-empty')?.sentence;
  expect(sentence((t) => t.replace(/## Ikke når[\s\S]*?(?=## Slik)/, '## Ikke når\n\n'))).toBe(
    'er tom. Skriv teksten.',
  );
  expect(sentence((t) => `${t}\n## Andre navn\n`)).toBe(
    'er tom. Skriv teksten, eller ta bort overskriften.',
  );
});

test('en feil i YAML sies uten engelske koder', () => {
  for (const [from, to, sentence] of [
    ['title: Testmøte', 'title: "Testmøte', 'et anførselstegn eller en klamme mangler'],
    ['title: Testmøte', 'title: Test: møte', 'teksten har kolon'],
    ['language: nb', 'language: nb\nlanguage: nb', 'feltet står to ganger'],
  ] as const) {
    const [problem] = run(withGuide((t) => t.replace(from, to)));
    expect(problem?.sentence).toContain(sentence);
    expect(problem?.sentence).not.toMatch(/[A-Z]{3,}_/);
  }
});

test('CRLF leses som LF', () => {
  expect(run(withGuide((t) => t.replace(/\n/g, '\r\n'))).map(formatProblem)).toEqual([]);
});

test('forslag til rett id', () => {
  const [problem] = run(withGuide((t) => t.replace('origin:', 'examples: [testeksempl]\norigin:')));
  expect(formatProblem(problem!)).toBe(
    'content/verktoy/testmoete.md: examples[0]: Fant ikke noe eksempel som heter «testeksempl». Mente du «testeksempel»?',
  );
});

test('feil i frontmatter og brødtekst i samme fil kommer samtidig', () => {
  const codes = run(
    withGuide((t) =>
      t.replace('category: prosessuelle', 'category: x').replace('## Fallgruver', '## Feller'),
    ),
  ).map((p) => p.code);
  expect(codes).toContain('not-allowed');
  expect(codes).toContain('heading-unknown');
});

test('en feil i feltene skjuler ingen annen feil i samme fil', () => {
  // Each of these alone, then with a fault in the fields too: the same is told, and the fault
  // beside it.
  const told = (files: ContentFile[]) => run(files).map((p) => `${p.field} ${p.code}`);
  for (const [name, files, code] of cases) {
    const faulty = ({ collection, text }: ContentFile) =>
      ['verktoy', 'eksempler', 'kilder'].includes(collection) && !text.includes('language: xx')
        ? text.replace(/\nlanguage: \S+/, '\nlanguage: xx')
        : text;
    const before = told(files());
    const after = told(files().map((f) => ({ ...f, text: faulty(f) })));
    for (const problem of before)
      // Where the source is faulty too, its pages cannot be looked up.
      if (!problem.includes('citation-')) expect(after, `${name} (${code})`).toContain(problem);
  }
});

test('det som viser til noe som ikke finnes, sier hva det kalles, og hva en gjør', () => {
  const said = (from: string, to: string): string[] =>
    run(swap(from, to)()).map(({ sentence }) => sentence);
  expect(said('origin:', 'examples: [Nærøysund]\norigin:')).toEqual([
    'Fant ikke noe eksempel som heter «Nærøysund». Lag det først, eller la feltet stå tomt.',
  ]);
  expect(
    said('origin:', 'combineWith: [{ guide: helt-nytt, order: foer, reason: Fordi. }]\norigin:'),
  ).toEqual(['Fant ingen guide som heter «helt-nytt». Lag den først.']);
});

test('et eksempel får alle feilene sine i én omgang', () => {
  const text = exampleText
    .replace('language: nb', 'language: xx')
    .replace('office: vest', 'office: finnes-ikke')
    .replace('tools: [testmoete]', 'tools: [testmoete, testmoete]')
    .replace('date: "2026-01-02"', 'date: "2099-01-02"')
    .replace('[^rapport:5]', '');
  const codes = run([...goodFiles(), file('eksempler', 'nytt', text)])
    .filter((p) => p.file === 'content/eksempler/nytt.md')
    .map((p) => p.code);
  expect(codes.sort()).toEqual([
    'duplicate-title',
    'example-uncited',
    'not-allowed',
    'repeated-ref',
    'review-future',
    'unknown-ref',
  ]);
});

test('ti gale filer gir feil om alle ti', () => {
  const bad = Array.from({ length: 10 }, (_, i) =>
    file(
      'verktoy',
      `feil-${i}`,
      guideText
        .replace('Testmøte', `Feil ${i}`)
        .replace('Prøvemøte', `Prøve ${i}`)
        .replace('cost: ingen', 'cost: gratis'),
    ),
  );
  const found = run([...goodFiles(), ...bad]);
  expect(new Set(found.map((p) => p.file)).size).toBe(10);
});

test('hver setning i feiltabellen har en test', () => {
  const tested = new Set<string>([
    ...cases.map(([, , code]) => code),
    'unknown-folder',
    'loose-file',
    'folder-inside',
    'not-markdown',
    'figures-elsewhere',
    'too-large',
    'not-utf8',
    'link-file',
    'not-file',
    'no-access',
    // guard.test.ts
    'unforeseen',
    // synonyms.test.ts
    'synonyms-yaml',
    'synonym-twice',
    // past.test.ts
    'redirect-table',
    'redirect-form',
    'redirect-from-page',
    'redirect-to',
    'redirect-chain',
    'address-lost',
    'bulk-stamp',
    // personal.test.ts
    'maybe-somebody',
    // house-style.test.ts
    'house-style',
    'condition-without-so',
    'link-named-by-length',
    // src/editor/conflict.test.ts, form.test.ts
    'form-conflict',
    'form-deleted',
    'form-unreadable',
    'form-link',
    'form-failed',
    'form-too-large',
    // src/editor/submit/submit.test.ts
    'send-no-git',
    'send-no-repository',
    'send-no-remote',
    'send-empty',
    'send-unreachable',
    'send-refused',
    'send-nothing',
    'send-no-message',
    'send-no-author',
    'send-conflict',
    'send-choose',
    'send-checks',
    // src/editor/submit/receiver.test.ts
    'send-no-access',
    'send-moved',
    // src/editor/submit/page.test.ts
    'send-conflict-table',
  ]);
  const untested = Object.keys(sentences).filter((code) => !tested.has(code));
  expect(untested).toEqual(['too-many', 'bad-form']);
});
