/**
 * Words that may let somebody be recognised: a street with a number, a home by its door or its farm,
 * a first name, or a name after a role.
 */

const NUMBER = '\\d{1,3}(?: ?[A-H])?(?![\\p{L}\\d])';
/** «Storgata 14», and «Kari Nordmanns vei 3 B». */
const STREET = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\p{L}+(?:gate|gaten|gata|vei|veien|veg|vegen|allé|bakken|svingen|tunet)|` +
    `(?:\\p{Lu}\\p{L}+ ){1,2}(?:gate|vei|veg|allé|plass)) ${NUMBER}`,
  'gu',
);

/**
 * First names that many in Norway have (SSB, «Navn», the most used among living people), without
 * those that are words, places or offices as well (Bo, Liv, Odd, Per).
 */
const NAMES = `Anne Inger Kari Marit Ingrid Eva Berit Astrid Hilde Anna Solveig Marianne Randi Ida
  Nina Maria Elisabeth Kristin Bente Heidi Silje Hanne Linda Tone Elin Tove Wenche Ragnhild Camilla
  Ellen Karin Hege Ann Laila Grete Mona Emma Nora Julie Sara Ingeborg Monica Jorunn Gerd Turid Rita
  Reidun Trine Stine Anita Sissel Jan Bjørn Ole Lars Kjell Knut Arne Svein Thomas Hans Geir
  Morten Terje Erik Martin Andreas John Anders Rune Trond Tore Daniel Jon Kristian Magnus Stian
  Jonas Øyvind Espen Alexander Kåre Harald Nils Helge Gunnar Roger Steinar Leif Einar Emil Henrik
  Eirik Håkon Kenneth Frode Roy Ivar Sverre Tommy Ahmed Mohammed Ali Fatima Amina Hassan Omar`
  .split(/\s+/)
  .join('|');
const FIRST_NAME = new RegExp(`(?<![\\p{L}-])(?:${NAMES})(?![\\p{L}-])`, 'gu');

/** Words with a large or a small first letter, as one pattern. */
const anyOf = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** Roles that a name may follow, «vaktmester Geir», also «vaktmesteren Odd». */
const ROLE =
  anyOf(`vaktmester rektor lærer lærar lege sykepleier sjukepleiar prest lensmann saksbehandler
  saksbehandlar veileder rettleiar rådgiver rådgjevar konsulent koordinator ordfører ordførar
  miljøarbeider miljøarbeidar miljøterapeut nabo beboer bebuar leietaker leigetakar enke student`);
/** And those that are another word, or nobody in particular, unless they are definite. */
const DEFINITE =
  anyOf(`lederen leiaren brukeren brukaren mannen gutten guten jenta dama kona mora moren faren
  sønnen dattera datteren broren søstera søsteren vennen`);
/** What is named so and is a place or an office, and no person. */
const NO_NAME = 'Husbanken|Nav|NAV|Oslo|Bergen|Trondheim|KS|Norge|Noreg';
const NAMED_ROLE = new RegExp(
  `(?<![\\p{L}-])(?:(?:\\p{L}+-?)?(?:${ROLE})(?:en|n|a)?|${DEFINITE}) (?!(?:${NO_NAME})(?!\\p{L}))\\p{Lu}\\p{Ll}+(?![\\p{L}-])`,
  'gu',
);

/** «han i nr. 4», «leilighet 4», «oppgang B», «H0302»: one home in a house that can be found. */
const DOOR =
  /(?<!\p{L})(?:(?:han|hun|ho|hen|dem|dei|de|paret|familien|naboen|enka|enken) i (?:nr\.?|nummer) ?\d+|(?:[Ll]eilighet|[Ll]eilegheit|[Oo]ppgang|[Bb]olig|[Bb]ustad)(?:en|a)? (?:nr\.? ?)?(?:\d{1,3}[A-Z]?|[A-H])|H0\d{3})(?![\p{L}\d])/gu;
/** «gården Granli», «Granli gård». */
const FARM =
  /(?<!\p{L})(?:(?:gården|garden|småbruket|gardsbruket|gårdsbruket|bruket|plassen) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:gård|gard|småbruk))(?!\p{L})/gu;

/** What stands in a text that somebody may be recognised by, each once. Runs in browsers too. */
export function recognisable(text: string): string[] {
  const found = [STREET, NAMED_ROLE, DOOR, FARM].flatMap((sign) => text.match(sign) ?? []);
  const names = (text.match(FIRST_NAME) ?? []).filter(
    (name) => !found.some((words) => words.endsWith(` ${name}`)),
  );
  return [...new Set([...found, ...names])];
}
