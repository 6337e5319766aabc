import { expect, test } from 'vitest';
import { collectionNames } from '../schemas/collections.ts';
import { sampleFile } from './sample-file.ts';

test('prøven viser felt med gode verdier, overskrifter og en henvisning', () => {
  const [fields, headings, text] = sampleFile('verktoy');
  expect(fields?.lines).toContainEqual(expect.stringMatching(/^title: ./));
  expect(fields?.lines[0]).toBe('---');
  expect(headings?.lines[0]).toBe('## Når');
  expect(text?.lines[0]).toContain('[^kilde:side]');
});

test.each(collectionNames)('prøven på %s har ingen lange linjer', (name) => {
  for (const { lines } of sampleFile(name))
    for (const line of lines) expect(line.length).toBeLessThan(100);
});
