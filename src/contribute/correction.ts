import type { Question } from './questions.ts';

/** The short form under «Rett en feil»: a correction becomes no file, so it has no schema behind it. */

interface Asked {
  asks: string;
  hint: string;
  form: 'line' | 'text';
  required: boolean;
}

const asked: readonly Asked[] = [
  {
    asks: 'Hvilken side gjelder det?',
    hint: 'Adressen eller tittelen, og gjerne overskriften det står under.',
    form: 'line',
    required: true,
  },
  {
    asks: 'Hva er galt?',
    hint: 'Skriv også hva som er rett, om du vet det. For eksempel: Det står at møtet tar 90 minutter. Kjøreplanen er på 60.',
    form: 'text',
    required: true,
  },
  {
    asks: 'Hvordan vet du det?',
    hint: 'En kilde med sidetall, en lenke eller noe du selv har gjort. La det stå tomt om du bare lurer.',
    form: 'text',
    required: false,
  },
];

/** The questions of the form, in the order they are asked. */
export const correctionQuestions: readonly Question[] = asked.map((question) => ({
  ...question,
  first: true,
  options: [],
}));
