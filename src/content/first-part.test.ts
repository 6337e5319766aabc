import { h } from 'hastscript';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { firstPart } from './first-part.ts';
import { toHtml } from './html.ts';

const text = (...paragraphs: string[]): Root => ({
  type: 'root',
  children: paragraphs.flatMap((p) => [h('p', p), { type: 'text' as const, value: '\n' }]),
});

test('det første avsnittet står for seg, og ingenting blir borte', () => {
  const { first, rest } = firstPart(text('Én.', 'To.', 'Tre.'));
  expect(toHtml(first)).toBe('<p>Én.</p>');
  expect(rest && toHtml(rest).trim()).toBe('<p>To.</p>\n<p>Tre.</p>');
});

test('ett avsnitt har ingen rest, og en tom tekst heller ikke', () => {
  expect(firstPart(text('Én.')).rest).toBeUndefined();
  expect(firstPart(text()).rest).toBeUndefined();
});
