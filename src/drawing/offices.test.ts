import { expect, test } from 'vitest';
import { countrySheet } from './country.ts';
import { placeLabels } from './map-labels.ts';
import { officeDot } from './offices.ts';

const position = { lat: 63.43, lon: 10.4 };

test('byen står under navnet på kontoret, og bare der den heter noe annet', () => {
  expect(officeDot('Midt', { name: 'Trondheim', position })).toMatchObject({
    name: 'Midt',
    under: 'Trondheim',
  });
  expect(officeDot('Bodø', { name: 'Bodø', position }).under).toBeUndefined();
});

test('to linjer står midt ved prikken', () => {
  const dot = officeDot('Midt', { name: 'Trondheim', position });
  const [label] = placeLabels([dot], { ...countrySheet, letters: 20 });
  expect(label).toMatchObject({ name: 'Midt', under: 'Trondheim', anchor: 'start' });
  expect(label?.y).toBeLessThan(dot.y);
});
