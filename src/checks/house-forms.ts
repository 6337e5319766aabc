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
  },
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

function faultsIn(text: string, language: Language): [written: string, right: string][] {
  const own = text.replace(aside, ' ');
  const words = own.match(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu) ?? [];
  return [
    ...words.flatMap((word): [string, string][] => {
      const written = word.toLowerCase();
      // «constructor» is no word in the table, but every object has one.
      const right = Object.hasOwn(otherForm[language], written) && otherForm[language][written];
      return right ? [[word, right]] : [];
    }),
    ...names.flatMap(([written, right]) =>
      [...own.matchAll(written)].map(([found]): [string, string] => [found, right]),
    ),
  ];
}

/**
 * What is not written the way of the house: words of the other language form, and names in another
 * form.
 */
export function houseFormProblems(doc: ContentDocument): Problem[] {
  const language = languageOf(doc);
  return [
    ...textsIn(doc.raw)
      // One word is a key of a table, or a name.
      .filter(([field, text]) => !NOT_OURS.test(field) && text.includes(' '))
      .flatMap(([field, text]) =>
        faultsIn(text, language).map(([written, right]) =>
          problem(doc.path, field, 'house-form', written, right, 0),
        ),
      ),
    ...doc.markdown
      .split('\n')
      .flatMap((line, i) =>
        faultsIn(line, language).map(([written, right]) =>
          problem(doc.path, '', 'house-form', written, right, doc.bodyLine + i + 1),
        ),
      ),
  ];
}
