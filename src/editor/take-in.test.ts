import type { Nodes } from 'mdast';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../checks/problems.ts';
import { formNames, forms, type FormName } from '../contribute/asked.ts';
import { questionsOf } from '../contribute/questions.ts';
import { sentText } from '../contribute/text.ts';
import { entriesOf } from '../content/entry.ts';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { stepName } from './derive.ts';
import { lackingIn } from './lacking.ts';
import { openDesk, slugFor, whatADraftLacks, whatIsLeft, writeNew, type Desk } from './start.ts';
import { takeIn } from './take-in.ts';

let root = '';
let desk: Desk;
const written: string[] = [];
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'content');
  // What an example points to: what else is wrong in a small part is not told again.
  for (const name of ['kilder', 'kommuner', 'kontor', 'problemer', 'verktoy/fagdag.md'])
    cpSync(`content/${name}`, join(root, name), { recursive: true });
  desk = openDesk(root, '2026-11-28');
});
afterEach(() => written.splice(0).forEach((path) => rmSync(path, { force: true })));
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

/** What a form gives when every question is answered, by what the question is about. */
function filled(name: FormName, own: Record<string, string>, rest = ''): string {
  const questions = questionsOf(name, (collection) => entriesOf(desk.entries, collection));
  return sentText(
    'Skjema',
    'https://kasse.example/',
    questions.map(({ asks, field, heading, lead }) => ({
      asks,
      answer: own[lead ?? field ?? heading ?? ''] ?? rest,
    })),
  );
}

const experience = {
  title: 'Faste boligmøter i to kontor',
  summary: 'Boligkontoret og Nav møtes hver fjortende dag om dem som står uten bolig.',
  municipalities: 'Asker, Lindesnes',
  background: 'Folk ble sendt fram og tilbake.\n\nIngen visste hvem som hadde saken.',
  did: 'Vi satte opp et møte:\n1. Boligkontoret lager en liste.\n2. Nav svarer.\nEtterpå spiste vi vafler.',
  came: 'Ventetiden gikk ned fra fire måneder til to.',
  hard: 'Fastlegene kom ikke. Vi burde spurt dem først.',
  you: 'Begynn med det dere er mest uenige om.',
  results: 'Vi har sett noe',
  'period.from': '2023',
  'period.to': '2025',
  'Med på det': 'åtte fra to kontor',
  Kostnad: 'en time annenhver uke',
  problems: '- Folk venter, og vi har for få boliger',
  targetGroups: '- folk uten fast bolig',
  tools: 'Fagdag',
  partners: 'Nav\nHusbanken',
  ask: 'Den som leder boligkontoret',
  'Les mer': 'https://www.asker.kommune.no/boligmoeter.',
};

/** What an editor is told to do: the same as the command prints. */
const thingsToDo = (name: FormName, id: string, text: string): string[] => {
  const collection = forms[name].collection;
  return lackingIn(whatADraftLacks(collection, id, desk), collection, 'nb', text);
};

function take(name: FormName, text: string, place?: string) {
  const taken = takeIn(name, text, desk, place);
  const collection = name === 'erfaring' ? 'eksempler' : 'verktoy';
  if (!taken) throw new Error('ikke tatt inn');
  const id = slugFor(String(taken.data.title ?? ''), collection, desk);
  const path = writeNew(collection, id, taken.data, desk, taken.body);
  written.push(path);
  return {
    ...taken,
    id,
    path,
    text: readFileSync(path, 'utf8'),
    asDraft: whatIsLeft(desk).map(formatProblem),
    lacks: whatADraftLacks(collection, id, desk).map(({ code }) => code),
    toDo: thingsToDo(name, id, readFileSync(path, 'utf8')),
  };
}

test('et utfylt skjema mangler bare kilden, og alt som er skrevet, er med', () => {
  const taken = take('erfaring', filled('erfaring', experience));
  expect(taken.asDraft).toEqual([]);
  expect(taken.lacks).toEqual(['example-uncited', 'told-missing']);
  expect(taken.data).toMatchObject({
    municipalities: ['asker', 'mandal'],
    period: { from: 2023, to: 2025 },
    problems: ['vi-har-for-faa-boliger'],
    targetGroups: ['bostedsloese'],
    tools: ['fagdag'],
    partners: ['NAV', 'Husbanken'],
    results: 'rapportert',
    draft: true,
  });
  expect(taken.leftOut).toEqual([]);
  // What comes after a list is no part of it.
  expect(taken.text).toContain(
    '1. Boligkontoret lager en liste.\n2. NAV svarer.\n\nEtterpå spiste vi vafler.',
  );
  expect(taken.text).toContain('Kostnad: en time annenhver uke');
  expect(taken.text).toContain('<https://www.asker.kommune.no/boligmoeter>.');
  // The three the editor does: a source that exists, a result that is told, and no draft.
  const done = taken.text
    .replace('Folk ble sendt fram og tilbake.', '$&[^ramboll-2016:26]')
    .replace(
      'results: rapportert\n',
      '$&told:\n  - { says: "Ventetiden gikk ned.", by: kommunen, place: "ramboll-2016:26" }\n',
    )
    .replace('draft: true\n', '');
  writeFileSync(taken.path, done);
  expect(whatIsLeft(desk).map(formatProblem)).toEqual([]);
});

test('det som ikke er et av svarene, blir sagt og ikke gjettet', () => {
  const taken = take(
    'erfaring',
    `Hei, her er det.\n${filled('erfaring', { ...experience, municipalities: 'Asker, Narnia', 'period.from': 'i fjor' })}`,
  );
  expect(taken.data.municipalities).toEqual(['asker']);
  expect(taken.leftOut).toEqual([
    'Dette står før det første spørsmålet: «Hei, her er det.»',
    '«Hvilken kommune?»: «Narnia» er ikke lagt inn. Lag kommunen (npm run ny -- kommune), og skriv filnavnet i «municipalities».',
  ]);
  expect(taken.asDraft).toEqual([
    expect.stringContaining('period.from: skal være et tall, men er tekst.'),
  ]);
});

/** Those that must be answered, as a coordinator wrote them. */
const least = {
  background: 'Naboer klaget, og vi fikk vite om restanser for sent.',
  title: 'Tirsdagsrunden',
  summary: 'Vaktmester og boligkoordinator gikk runde hos leietakerne annenhver uke.',
  did: 'Høsten 2022 begynte vaktmester Geir og jeg å gå runde i Storgata 14.\n\nEtterpå:\n- hvem gjør det',
  came: 'Begjæringer om utkastelse gikk fra 6 i 2022 til 2 i 2023. Små tall.',
};

test('bare det som må være med, er svart på: tre ting gjenstår, og navn og adresser er sagt', () => {
  const taken = take('erfaring', filled('erfaring', least));
  expect(taken.toDo).toEqual([
    expect.stringMatching(/^Kilden: Et eksempel må vise til noe andre kan lese\./),
    'Tekst under «Hva som var vanskelig». Spør den som sendte det.',
    'Tekst under «Til dere som vil gjøre det samme». Spør den som sendte det.',
  ]);
  expect(taken.lookAt).toEqual([
    'Kan noen kjennes igjen? Se på «Storgata 14», «vaktmester Geir»: Skriv rollen eller stedet i stedet.',
    expect.stringContaining('«vi» eller «jeg»'),
  ]);
});

test('det som ble tekst, og det som bare er delvis med, blir sagt', () => {
  const taken = take(
    'erfaring',
    filled('erfaring', {
      ...experience,
      municipalities: 'Narnia',
      came: 'Ventetiden gikk ned. Klagene ble færre.',
      Kostnad: '4200 kr',
    }),
    'ramboll-2016:26',
  );
  expect(taken.data.told).toHaveLength(1);
  expect(taken.lookAt.slice(-3)).toEqual([
    'Fortalt («told»): Bare den første setningen om resultatene er tatt med. Én til kan stå der, hver på sin linje.',
    expect.stringMatching(/^«Hvor mange var med\?»: Svaret står som tekst, «Med på det: …»/),
    expect.stringMatching(/^«Hva kostet det, i penger og tid\?»: .*«funding»\.$/),
  ]);
  // What is only told in the terminal, is lost when it is closed.
  expect(taken.data.review).toMatchObject({
    note: expect.stringContaining('Kommune som ikke er lagt inn: «Narnia».'),
  });
});

test('med kilden fyller inntaket ut henvisningen og det som er fortalt: ingenting gjenstår', () => {
  const taken = take(
    'erfaring',
    filled('erfaring', { ...experience, 'Les mer': 'Ingen steder.', 'period.from': 'høsten 2023' }),
    'ramboll-2016:26',
  );
  expect(taken.toDo).toEqual([]);
  expect(taken.data).toMatchObject({
    period: { from: 2023 },
    told: [{ says: experience.came, by: 'kommunen', place: 'ramboll-2016:26' }],
  });
  expect(taken.text).toContain('Etterpå spiste vi vafler.[^ramboll-2016:26]\n\nMed på det');
  expect(taken.text).not.toContain('Les mer');
  expect(taken.leftOut).toEqual(['«Hvor kan andre lese om det?»: «Ingen steder.»']);
});

test.each([
  ['Send brev. Be om svar innen en uke.', 'Send brev.'],
  ['Gå runde: to og to', 'Gå runde:'],
  ['Gå rundt to og to', 'Gå rundt to og to'],
  ['Skriv alt på et stort ark', 'Skriv alt'],
  ['Inviter til kaffe og vis fram arket', 'Inviter til kaffe'],
  ['Heng opp lapp, og si fra til alle', 'Heng opp lapp'],
  ['Møt hverandre', 'Møt hverandre'],
  ['Alle som bor i huset skriver hver sin lapp uten å snakke', ''],
])('navnet på et steg: %s', (step, name) =>
  expect(stepName(step)).toEqual({ name, rest: step.slice(name.length) }),
);

test('nynorsk gir nynorske overskrifter og merknad', () => {
  const taken = take('erfaring', filled('erfaring', { ...experience, language: 'nynorsk' }));
  expect(taken.text).toContain('## Kva dei gjorde\n');
  expect(taken.text).toContain('Ikkje lesen mot noka kjelde');
});

test('et forslag til verktøy blir en guide, og resten av feltene står på lista', () => {
  const taken = take(
    'verktoy',
    filled('verktoy', {
      title: 'Stille runde på ark',
      summary: 'Alle skriver hver for seg før noen snakker.',
      when: 'Når noen få snakker mest.',
      whenNot: 'Når dere er tre.',
      how: 'Del ut ark.\nSkriv i fem minutter.',
      helps: 'En som passer tida',
      pitfalls: 'For lang tid',
      participants: 'minst 4',
      'effort.running': '20',
      forWhom: '- kommuner',
      origin: 'prøvd',
    }),
  );
  expect(taken.text).toContain('1. **Del ut ark.**\n2. **Skriv i fem minutter.**');
  expect(taken.data).toMatchObject({
    origin: 'provd',
    forWhom: ['kommune'],
    participants: { min: 'minst 4' },
    effort: { running: { amount: 20 } },
  });
  // What cannot be read is kept, and told of; and nobody guesses what kind of tool it is.
  expect(taken.data.category).toBeUndefined();
  expect(taken.asDraft).toEqual(
    expect.arrayContaining([
      expect.stringContaining('participants.min: skal være et tall, men er tekst.'),
      expect.stringContaining('effort.running.unit: mangler.'),
    ]),
  );
});

test('grunner i en nummerert liste er én for hvert punkt, og en forkortelse deler ingen', () => {
  const whenNot = '1. Når dere er tre.\n2. Når bl.a. NAV mangler. Når tida er knapp.';
  const taken = take(
    'verktoy',
    filled('verktoy', { title: 'Runde', summary: 'Alle skriver.', whenNot }),
  );
  expect(taken.data.avoidWhen).toEqual([
    { reason: 'Når dere er tre.' },
    { reason: 'Når bl.a. NAV mangler.' },
    { reason: 'Når tida er knapp.' },
  ]);
});

/** Those that must be answered of a tool. */
const tool = {
  title: 'Tirsdagsrunde',
  summary: 'Faste runder hos leietakerne, med kaffe og et kort møte etterpå.',
  when: 'Når kommunen får vite om restanser, skader og nabobråk for sent.',
  whenNot: 'Når dere bor for spredt. Når ingen har tid til å følge opp.',
  how: '1. Heng opp lapp med dato uka før\n2. Gå runde: to og to\n3. Møt',
  category: 'et møte eller en samling',
  'purposes[].purpose': 'samordne',
  phase: '- underveis',
  withWhom: '- brukere\n- kolleger på eget kontor',
  participants: '2–3',
  'effort.preparation': 'en time',
  'effort.running': '2–3 timer',
  'effort.followUp': 'ingen',
  experience: 'ingen erfaring nødvendig',
  knowledge: '- det de som får hjelp, vet',
  cost: 'ingen utgifter',
  forWhom: '- kommuner',
};

test('bare det som må være med om et verktøy, er svart på: tre ting gjenstår, med hver sin linje', () => {
  const taken = take('verktoy', filled('verktoy', tool));
  expect(taken.toDo).toEqual([
    'Tekst under «Det som hjelper». Spør den som sendte det.',
    'Tekst under «Fallgruver». Spør den som sendte det.',
    expect.stringMatching(/^Siden er på \d+ ord\./),
  ]);
  expect(taken.data).toMatchObject({
    category: 'prosessuelle',
    use: ['internt', 'eksternt'],
    participants: { who: 'Brukere, kolleger på eget kontor', min: 2, max: 3 },
    purposes: [{ purpose: 'samordne', how: tool.summary }],
    avoidWhen: [
      { reason: 'Når dere bor for spredt.' },
      { reason: 'Når ingen har tid til å følge opp.' },
    ],
    effort: {
      preparation: { amount: 60, unit: 'minutter' },
      running: { amount: 180, unit: 'minutter', note: '2–3 timer' },
      followUp: { amount: 0, unit: 'minutter' },
    },
  });
  expect(taken.text).toContain(
    '1. **Heng opp lapp** med dato uka før\n2. **Gå runde:** to og to\n3. **Møt**\n',
  );
  // What is a copy, or read out of another answer, is told.
  expect(taken.lookAt.join('\n')).toMatch(
    /Kan noen kjennes igjen\?[^]*Typen er lest ut av [^]*«avoidWhen»[^]*«how»[^]*«use»[^]*Hvem som er med/,
  );
});

test('steg uten navn er én ting å gjøre, og får ingen tilfeldige ord i fet skrift', () => {
  const how =
    'Alle som bor der skriver hver sin lapp\nDe som vil kan lese høyt for hverandre\nPynt rommet';
  const taken = take('verktoy', filled('verktoy', { ...tool, title: 'Onsdagsrunde', how }));
  expect(taken.text).toContain('2. De som vil kan lese høyt for hverandre\n3. **Pynt rommet**\n');
  expect(taken.toDo).toContainEqual(expect.stringMatching(/^Navn på 2 av stegene: /));
});

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[trykk](javascript:alert(1)) ![x](http://ond.example/x.png)',
  '---\ntitle: tatt over\n---\n&anker *anker !!js/function x',
  '# Overskrift\n## Hva gjorde dere?\n## Bakgrunn\n[^1]: fotnote [^ramboll-2016:1]',
  '../../../../etc/passwd\0 C:\\windows',
  '=cmd|calc!A1 {{7*7}} ${7*7} `rm -rf /`',
  '<<<<<<< HEAD\nmin\n=======\ndin\n>>>>>>> annen',
  'høyre\u202Etil venstre\u200B og my\u00ADke\u00A0tegn',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nx\n```\n\n    kode\n\n> sitat\n\n***',
];

const made = ['heading', 'paragraph', 'text', 'list', 'listItem', 'strong'];
const typesIn = (node: Nodes): string[] => [
  // An address that somebody wrote is a link, and the check says what it thinks of it.
  ...(node.type === 'link' && /^https?:/.test(node.url) ? [] : [node.type]),
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];

test.each(hostile.flatMap((text) => formNames.map((name) => [name, text] as const)))(
  'fiendtlig tekst blir tekst eller en setning: %s %j',
  (name, text) => {
    const taken = take(name, filled(name, {}, text));
    expect(taken.path).toBe(join(root, forms[name].collection, `${taken.id}.md`));
    expect(taken.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(taken.data.draft).toBe(true);
    expect(taken.text.match(/^## /gm)).toHaveLength(5);
    // Fields are text in the file, and what is not fit for one is told of by the check.
    const read = parseFrontmatter(taken.text);
    if ('fault' in read) throw new Error(read.fault);
    expect(read.data).toEqual(taken.data);
    // The body has no markup but what we made: headings, paragraphs and lists.
    const types = new Set(parseMarkdown(read.body).children.flatMap(typesIn));
    expect([...types].filter((type) => !made.includes(type))).toEqual([]);
  },
);

test('en tekst uten noen av spørsmålene er ikke et skjema', () => {
  expect(takeIn('erfaring', 'Hei!\n\n## Noe annet\nTekst', desk)).toBeUndefined();
});
