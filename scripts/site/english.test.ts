import type { Element, Nodes } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { englishParts } from '../../src/language/english.ts';
import { builtPages } from './built.ts';

/** English names that are said as Norwegian: in what stands inside a node and not in English. */
const unmarked = (node: Nodes): string[] => {
  if (node.type === 'text')
    return englishParts(node.value).flatMap(({ text, english }) => (english ? [text] : []));
  if (!('children' in node)) return [];
  return node.type === 'element' && node.properties.lang === 'en'
    ? []
    : node.children.flatMap(unmarked);
};

test('engelske navn i titler, kort og løpende tekst er merket som engelsk', () => {
  const pages = builtPages().filter(
    ({ path, html }) => !path.startsWith('/utskrift/') && html.includes('<i lang="en">'),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const { path, html } of pages) {
    const places: Element[] = selectAll(
      'h1, .card > :is(h2, h3, p), .prose, .flow, .terms dt, .aliases',
      fromHtml(html),
    );
    expect(places.flatMap(unmarked), path).toEqual([]);
  }
});
