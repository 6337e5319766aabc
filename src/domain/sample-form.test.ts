import { expect, test } from 'vitest';
import { sampleForm } from './sample-form.ts';

test('bildet av skjemaet har spørsmål og gode svar, og ingen nøkler', () => {
  const fields = sampleForm('verktoy');
  expect(fields.map(({ asks }) => asks)).toEqual([
    'Navnet leseren ser',
    'Én setning på høyst 160 tegn',
    'Hvilken av de fem typene verktøyet hører til',
  ]);
  expect(fields.at(-1)?.answer).toBe('Prosessuelle verktøy');
});
