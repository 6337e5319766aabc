import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { miniatureOf } from './miniature.ts';
import { printVolumes } from './volumes.ts';

test('hver samling har sitt første ark i det små, av det den har', () => {
  const drawn = Object.fromEntries(
    printVolumes(loadToolbox('content')).map((volume) => [
      volume.id,
      new Set(miniatureOf(volume).map(({ type }) => type)),
    ]),
  );
  expect(drawn.prosessuelle).toEqual(new Set(['heading', 'list']));
  expect([...(drawn.problemer ?? [])]).toContain('heading');
  for (const id of ['kjoereplaner', 'loep']) expect([...(drawn[id] ?? [])], id).toContain('table');
});
