import { expect, test } from 'vitest';
import { citationMark, sentencesIn } from './sentences.ts';

const x = citationMark('rapport:5');
const texts = (text: string): string[] => sentencesIn(text).map((s) => s.text);

test('en henvisning etter punktum hører til setningen foran', () => {
  expect(sentencesIn(`Først dette.${x} Så dette. Til slutt ${x}det.`)).toEqual([
    { text: 'Først dette.', labels: ['rapport:5'] },
    { text: 'Så dette.', labels: [] },
    { text: 'Til slutt det.', labels: ['rapport:5'] },
  ]);
});

test('datoer, sidetall og forkortelser deler ikke en setning', () => {
  for (const whole of [
    'Møtet var 20. november i Bodø.',
    'Det står på s. 35 og s. 36.',
    'Kommuner, bl.a. Bergen, var med.',
    'Det gjelder f.eks. Nav.',
  ])
    expect(texts(whole), whole).toEqual([whole]);
});

test('spørsmål, sitat og linjer er setninger', () => {
  expect(texts('Hva vil dere? «Mer tid.» Da svarte de.\nEt punkt\nEt til')).toEqual([
    'Hva vil dere?',
    '«Mer tid.»',
    'Da svarte de.',
    'Et punkt',
    'Et til',
  ]);
});

test('et årstall kan være sist i en setning', () => {
  expect(texts('Det var i 2016. Så kom flere.')).toEqual(['Det var i 2016.', 'Så kom flere.']);
});

test('to henvisninger til det samme teller én gang', () => {
  expect(sentencesIn(`Ja.${x}${x}`)).toEqual([{ text: 'Ja.', labels: ['rapport:5'] }]);
});
