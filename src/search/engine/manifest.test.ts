import { expect, test } from 'vitest';
import { chunksFor, type Manifest } from './manifest.ts';

const chunks: Manifest['chunks'] = [
  ['fast', 'a'],
  ['komunq', 'b'],
  ['planl', 'c'],
  ['ytredalq', 'd'],
];

test.each([
  ['arena', ['a']],
  ['fast', ['a', 'b']],
  ['nettverk', ['c']],
  ['planligq', ['c']],
  ['plo', ['d']],
  ['kom', ['b', 'c']],
  ['å', []],
])('«%s» trenger %j', (start, files) => expect(chunksFor(start, chunks)).toEqual(files));
