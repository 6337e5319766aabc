/** Words that may let somebody be recognised: a street with a number, or a first name. */

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

/** What stands in a text that somebody may be recognised by, each once. Runs in browsers too. */
export const recognisable = (text: string): string[] => [
  ...new Set([...(text.match(STREET) ?? []), ...(text.match(FIRST_NAME) ?? [])]),
];
