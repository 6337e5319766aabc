import type { ContentDocument } from '../content/entry.ts';
import { languageOf } from '../content/entry.ts';
import type { Language } from '../schemas/values.ts';
import { ownTexts, wordsIn } from './house-forms.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** Compounds of words that the whole site gives the ending -a: «sjekklista», not «sjekklisten». */
const compounds: Readonly<Record<string, string>> = {
  gruppen: 'fokus referanse prosjekt ressurs',
  listen: 'sjekk saks deltaker ord navne vente bolig greps litteratur oppgave telefon vakt',
  tiden: 'arbeids vente svar reise møte',
};
const withEndingA: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(compounds).flatMap(([second, firsts]) =>
    firsts.split(' ').map((first) => [first + second, `${first}${second.slice(0, -2)}a`] as const),
  ),
);

/** Words with more than one right form, each with the form the whole site uses. */
const chosen: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    gruppen: 'gruppa',
    målgruppen: 'målgruppa',
    styringsgruppen: 'styringsgruppa',
    arbeidsgruppen: 'arbeidsgruppa',
    ledergruppen: 'ledergruppa',
    listen: 'lista',
    tiden: 'tida',
    uken: 'uka',
    klokken: 'klokka',
    døren: 'døra',
    frem: 'fram',
    kollegaer: 'kolleger',
    kollegaene: 'kollegene',
    seint: 'sent',
    ...withEndingA,
  },
  nn: {
    blei: 'vart',
    gje: 'gi',
    gjev: 'gir',
    komme: 'kome',
    derfor: 'difor',
    kollegar: 'kollegaer',
    kollegane: 'kollegaene',
    også: 'òg',
    einig: 'samd',
    einige: 'samde',
    ueinig: 'usamd',
    ueinige: 'usamde',
  },
};

/** Verbs that begin a condition without «hvis». None of them is also a command. */
const CONDITION =
  /^\s*(?:[-*]\s+|\d+\.\s+)?\**(?:Er|Har|Skal|Vil|Kan|Må|Blir|Får|Går|Står|Ser|Kjenner|Arbeider|Kommer|Kjem|Mangler|Manglar|Finnes|Finst|Vet|Veit|Svarer|Svarar|Sier|Seier|Gjelder|Gjeld|Bor|Bur|Tror|Trur)\s/u;
const always = 'ta|ring|bruk|send|be|gi|dropp|hopp|vent|møt|stopp|inviter|meld|sjekk';
/** Commands that are not the present tense as well: «les» is in nynorsk, and not in bokmål. */
const COMMAND: Readonly<Record<Language, RegExp>> = {
  nb: new RegExp(`, (?:${always}|skriv|les|velg|finn|legg|sett|hold|se)(?!\\p{L})`, 'u'),
  nn: new RegExp(`, (?:${always}|sei|sjå|hald)(?!\\p{L})`, 'u'),
};

/** The beginnings of sentences like «Er ingen der, ring oss.», up to the command. */
const withoutSo = (own: string, language: Language): string[] =>
  own.split(/(?<=[.!?:|][»"*]*)\s+/u).flatMap((sentence) => {
    const command = COMMAND[language].exec(sentence);
    if (!command || !CONDITION.test(sentence) || /\?["»*]*\s*$/u.test(sentence)) return [];
    const start = sentence.slice(0, command.index);
    return / så /u.test(start) ? [] : [`${start.trim()}${command[0]}`];
  });

/** «Kor» in a question about a place: «kor det stoppar», and not about a degree: «kor mange». */
const PLACE =
  /(?<![\p{L}-])(kor) (?=(?:det|dei|de|vi|eg|du|han|ho|blir|kom|kjem|står|bur|skal|glepp|glapp)(?!\p{L}))/giu;

const withKor = (own: string, language: Language): [string, string][] =>
  language === 'nn' ? [...own.matchAll(PLACE)].map(() => ['kor', 'kvar'] as [string, string]) : [];

/** An amount without the space that numbers have on the whole site: «5000 innbyggere». */
const TOGETHER = /(?<![\p{L}\d.,/-])(\d)(\d{3}) (kroner|kr|innbyggere|innbyggjarar)(?!\p{L})/gu;

const withoutSpace = (own: string): [string, string][] =>
  [...own.matchAll(TOGETHER)].map(([written, one, rest, what]): [string, string] => [
    written,
    `${one} ${rest} ${what}`,
  ]);

/** A link that is named by how long it takes, and not by what it leads to: «[60 minutter](…)». */
const LENGTH_ALONE =
  /\[((?:\d+|én|éin|en|ein|ett|eit|et|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|fjorten|tjue)(?: halvt?)? (?:minutt(?:er)?|time|timer|timar|dag|dager|dagar|uker?|veker?|måned(?:er)?|månad(?:er)?|år))\]\(/giu;

const namedByLength = (doc: ContentDocument): { field: string; link: string; line: number }[] =>
  [
    ...textsIn(doc.raw).map(([field, text]) => ({ field, text, line: 0 })),
    ...doc.markdown.split('\n').map((text, i) => ({ field: '', text, line: doc.bodyLine + i + 1 })),
  ].flatMap(({ field, text, line }) =>
    [...text.matchAll(LENGTH_ALONE)].map(([, link = '']) => ({ field, link, line })),
  );

/** What is right, but written in another way than elsewhere on the site. It stops nothing. */
export function houseStyleWarnings(doc: ContentDocument): Problem[] {
  const language = languageOf(doc);
  return [
    ...ownTexts(doc).flatMap(({ field, own, line }) => [
      ...[...wordsIn(own, chosen[language]), ...withKor(own, language), ...withoutSpace(own)].map(
        ([written, right]) => problem(doc.path, field, 'house-style', written, right, line),
      ),
      ...withoutSo(own, language).map((start) =>
        problem(doc.path, field, 'condition-without-so', start, line),
      ),
    ]),
    ...namedByLength(doc).map(({ field, link, line }) =>
      problem(doc.path, field, 'link-named-by-length', link, line),
    ),
  ];
}
