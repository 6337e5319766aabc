import { piecesOf } from './pieces.ts';

/**
 * English names that the texts have: a screen reader says them in English (`lang="en"`). Words that
 * Norwegian has taken in are not here.
 */
const NAMES = [
  'Housing First',
  'Open Space',
  'Assertive Community Treatment',
  'knowledge management',
  'co-learning',
  'co-creation',
  'communities of practice',
  'community of practice',
  'tacit knowledge',
  'supported housing',
  'single loop',
  'double loop',
  'world café',
  'speed dating',
  'learning organisation',
];

/** One of the names, also as the first part of a Norwegian word: «Housing First-boliger». */
export const ENGLISH = new RegExp(`(?<![\\p{L}-])(?:${NAMES.join('|')})(?!\\p{L})`, 'giu');

/** A text in pieces, in order, with the English names apart. */
export const englishParts = (text: string): { text: string; english: boolean }[] =>
  piecesOf(text, ENGLISH).map((piece) => ({ text: piece.text, english: piece.found }));
