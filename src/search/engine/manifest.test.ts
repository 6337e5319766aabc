import { expect, test } from 'vitest';
import { chunksFor, type Chunks } from './manifest.ts';

const chunks: Chunks = [
  ['0', 'a'],
  ['fb', 'b'],
  ['komunik', 'c'],
  ['planm', 'd'],
];

test.each([
  ['arena', ['a']],
  ['f', ['a', 'b']],
  ['fb', ['b']],
  ['nettverk', ['c']],
  ['planlig', ['c']],
  ['plo', ['d']],
  ['kom', ['b', 'c']],
  ['å', ['d']],
])('«%s» trenger %j', (start, files) => expect(chunksFor(start, chunks)).toEqual(files));

test('uten deler er det ingenting å hente', () => expect(chunksFor('arena', [])).toEqual([]));
