import { expect, test } from 'vitest';
import { socialPicture } from './picture.ts';

test('en lang tittel får plass over huset', () => {
  const svg = socialPicture(
    'Erfaringshefte og metodehandbok for alle som skal lære av det andre har gjort',
    'Strukturelle verktøy',
    {
      kind: 'strukturelle',
      seats: { as: 'table', people: 6, roles: false },
      round: false,
      presenting: 0,
      researcher: false,
      output: 'hefte',
      time: { as: 'once' },
    },
  );
  const baselines = [...svg.matchAll(/translate\(80\.0 ([\d.]+)\)/g)].map((m) => Number(m[1]));
  expect(Math.max(...baselines)).toBeLessThan(480);
});
