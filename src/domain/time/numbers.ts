/** A piece of a text: a number, or what stands between numbers. */
export interface TextPart {
  text: string;
  number: boolean;
}

const words = [
  'null',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

/** A small number as a word in bokmål, and a larger one in figures. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** A text with its numbers apart, so that what is counted can be seen first: «4–7», « kommuner». */
export const numbersIn = (text: string): TextPart[] =>
  text
    .split(/(\d+(?:[–-]\d+)?)/)
    .map((part, i) => ({ text: part, number: i % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
