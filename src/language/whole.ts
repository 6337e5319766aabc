import { piecesOf } from './pieces.ts';

/** A name of two names, and the number of a book: no line ends inside them. */
const WHOLE = /\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|(?:ISBN )?\d[\d-]{10,}\d/gu;

/** A text in pieces, in order, with those apart that must stand on one line. */
export const wholeParts = (text: string): { text: string; whole: boolean }[] =>
  piecesOf(text, WHOLE).map((piece) => ({ text: piece.text, whole: piece.found }));
