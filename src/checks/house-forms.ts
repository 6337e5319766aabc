import type { ContentDocument } from '../content/entry.ts';
import { languageOf } from '../content/entry.ts';
import type { Language } from '../schemas/values.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** Words that belong to the other language form, each with the one to write instead. */
const otherForm: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    ikkje: 'ikke',
    korleis: 'hvordan',
    kvifor: 'hvorfor',
    kva: 'hva',
    kven: 'hvem',
    kvar: 'hver eller hvor',
    nokon: 'noen',
    noko: 'noe',
    frå: 'fra',
    gjere: 'gjøre',
    vere: 'være',
    saman: 'sammen',
    berre: 'bare',
    fleire: 'flere',
    mykje: 'mye',
    meir: 'mer',
    sjølv: 'selv',
    veke: 'uke',
    dykk: 'dere',
    eg: 'jeg',
    nokre: 'noen',
    difor: 'derfor',
    kommunar: 'kommuner',
    brukarar: 'brukere',
    veker: 'uker',
    dagar: 'dager',
  },
  nn: {
    ikke: 'ikkje',
    hvis: 'om eller dersom',
    hvordan: 'korleis',
    hvorfor: 'kvifor',
    hva: 'kva',
    hvem: 'kven',
    hver: 'kvar',
    noen: 'nokon eller nokre',
    noe: 'noko',
    fra: 'frå',
    gjøre: 'gjere',
    være: 'vere',
    sammen: 'saman',
    bare: 'berre',
    flere: 'fleire',
    mye: 'mykje',
    mer: 'meir',
    selv: 'sjølv',
    uke: 'veke',
    dere: 'de eller dykk',
    jeg: 'eg',
    hun: 'ho',
    ga: 'gav',
    fikk: 'fekk',
    mens: 'medan',
    siden: 'sidan eller sida',
    kommuner: 'kommunar',
    brukere: 'brukarar',
    uker: 'veker',
    dager: 'dagar',
    minutter: 'minutt',
    nytten: 'nytta',
  },
};

/** Two words written as one, in neither language form. */
const misspelt: Readonly<Record<string, string>> = {
  idag: 'i dag',
  igår: 'i går',
  imorgen: 'i morgen',
  imorgon: 'i morgon',
  ifjor: 'i fjor',
  iår: 'i år',
  etterhvert: 'etter hvert',
  etterkvart: 'etter kvart',
  ihvertfall: 'i hvert fall',
  iløpet: 'i løpet',
  istedet: 'i stedet',
  utifra: 'ut fra',
};

/** Names that are written in one way on the whole site, as the reports write them. */
const names: readonly [written: RegExp, right: string][] = [
  [/(?<![\p{L}«])Nav(?!\p{L})/gu, 'NAV'],
  [
    /(?<!\p{L})region(?= (?:Vest|Øst|Sør|Midt-Norge|Midt-Noreg|Bodø|Hammerfest)(?!\p{L}))/gu,
    'Region',
  ],
];

/** A text with the names as they are written on the site: for what others have written. */
export const withHouseNames = (text: string): string =>
  names.reduce((changed, [written, right]) => changed.replace(written, right), text);

/** People's own words, the sources' own words, the other form's, and the names of other pages. */
const NOT_OURS = /^(?:asked|aliases|title|otherForm|url)\b|wording|^synonyms/;
const aside = /«[^«»]*»|\[[^\]]*\]|\([^)\s]*\)|\/[a-z0-9/-]+\/|https?:\S+/gu;

/** The words of a text that a table says are written otherwise here. */
export const wordsIn = (
  own: string,
  table: Readonly<Record<string, string>>,
): [written: string, right: string][] =>
  (own.match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? []).flatMap((word): [string, string][] => {
    const written = word.toLowerCase();
    // «constructor» is no word in the table, but every object has one.
    const right = Object.hasOwn(table, written) && table[written];
    return right ? [[word, right]] : [];
  });

function faultsIn(own: string, language: Language): [written: string, right: string][] {
  return [
    ...wordsIn(own, otherForm[language]),
    ...wordsIn(own, misspelt),
    ...names.flatMap(([written, right]) =>
      [...own.matchAll(written)].map(([found]): [string, string] => [found, right]),
    ),
  ];
}

/** A text of ours without what is not our words, with its field or its line in the file. */
interface OwnText {
  field: string;
  own: string;
  line: number;
}

/** Every text of a file that is written by the house. */
export const ownTexts = (doc: ContentDocument): OwnText[] =>
  [
    ...textsIn(doc.raw)
      // One word is a key of a table, or a name.
      .filter(([field, text]) => !NOT_OURS.test(field) && text.includes(' '))
      .map(([field, text]) => ({ field, own: text, line: 0 })),
    ...doc.markdown.split('\n').map((own, i) => ({ field: '', own, line: doc.bodyLine + i + 1 })),
  ].map((text) => ({ ...text, own: text.own.replace(aside, ' ') }));

/**
 * What is not written the way of the house: words of the other language form, words that are
 * misspelt, and names in another form.
 */
export function houseFormProblems(doc: ContentDocument): Problem[] {
  const language = languageOf(doc);
  return ownTexts(doc).flatMap(({ field, own, line }) =>
    faultsIn(own, language).map(([written, right]) =>
      problem(doc.path, field, 'house-form', written, right, line),
    ),
  );
}
