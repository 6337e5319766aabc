import { inLine, named } from './words.ts';

/** What is wrong with an answer, in the files and in the forms for people outside alike. */
export const answerSentences = {
  required: () => 'mangler. Fyll inn feltet.',
  'too-long': (max: number, length: number) =>
    `er ${length} tegn, men kan være høyst ${max}. Kort ned.`,
  'too-big': (max: number) => `er for stort. Høyst ${max}.`,
  'too-small': (min: number) => `er for lite. Minst ${min}.`,
  'national-id': (line: number) =>
    `har et tall som er et gyldig fødselsnummer eller D-nummer${inLine(line)}. Ta det bort. Er det ikke et slikt nummer, så skriv det i ${named('notPersonal')} under ${named('review')}.`,
  'private-phone': (line: number) =>
    `har et tall som ligner et mobilnummer${inLine(line)}. Bruk nummeret til kontoret. Er det ikke nummeret til en person, så skriv det i ${named('notPersonal')} under ${named('review')}.`,
} as const;
