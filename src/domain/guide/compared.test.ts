import { expect, test } from 'vitest';
import { readCompared } from './compared.ts';

const tools = ['fagdag', 'laeringsarena', 'laeringsnettverk', 'verksted'];

test('adressen velger bare guider som finnes, hver én gang og høyst tre', () => {
  const read = (query: string) =>
    readCompared(new URLSearchParams(query), (id) => tools.includes(id));
  expect(
    read('verktoy=fagdag&verktoy=fagdag&verktoy=<script>&verktoy=__proto__&verktoy=laeringsarena'),
  ).toEqual(['fagdag', 'laeringsarena']);
  expect(
    read('verktoy=fagdag&verktoy=laeringsarena&verktoy=laeringsnettverk&verktoy=verksted'),
  ).toHaveLength(3);
  expect(read('')).toEqual([]);
});
