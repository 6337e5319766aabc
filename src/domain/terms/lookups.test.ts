import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { toHtml } from '../../content/html.ts';
import type { Item } from '../../content/render.ts';
import { markTerms, prepareLookups } from './lookups.ts';

const term = (
  id: string,
  title: string,
  aliases: string[] = [],
  guide?: string,
): Item<'begreper'> => ({
  id,
  url: `/begreper/#${id}`,
  path: '',
  language: 'nb',
  markdown: '',
  intro: { type: 'root', children: [] },
  introText: '',
  sections: [],
  citations: [],
  words: 0,
  data: { title, aliases, asked: [], language: 'nb', guide, related: [], places: [] },
});
const lookups = prepareLookups([
  term('laeringsarena', 'Læringsarena', [], 'laeringsarena'),
  term('post-78', 'Post 78', ['kompetansetilskudd']),
]);

/** What the parts become, and the words that are explained. */
function marked(parts: readonly string[], from = lookups, own?: string) {
  const trees = parts.map((html) => fromHtml(html, { fragment: true }));
  const before = structuredClone(trees);
  const { trees: after, terms } = markTerms(trees, from, own);
  expect(trees).toEqual(before);
  return { parts: after.map((tree) => toHtml(tree)), terms: terms.map((t) => t.id) };
}

test('første gang ordet brukes, også bøyd, blir det en knapp', () => {
  expect(marked(['<p>To læringsarenaer og en læringsarena.</p>'])).toEqual({
    parts: [
      '<p>To <button type="button" class="term" popovertarget="ord-laeringsarena">læringsarenaer</button> og en læringsarena.</p>',
    ],
    terms: ['laeringsarena'],
  });
});

test('lenker, overskrifter, egne ord og deler av ord er i fred', () => {
  const html = [
    '<h3>Læringsarena</h3><p><a href="/x/">se <em>post 78</em></a></p>',
    '<p>Læringsarenalederen</p>',
  ];
  expect(marked(html).parts).toEqual(html);
  expect(marked(['<p>læringsarena</p>'], lookups, 'laeringsarena').terms).toEqual([]);
});

test('et ord og tegnene rundt det er ett stykke, men ikke der ordet kan trenge to linjer', () => {
  const held = (html: string): boolean => marked([html]).parts.join('').includes('class="held"');
  expect(marked(['<p>I post 78, og mer.</p>']).parts).toEqual([
    '<p>I <span class="held"><button type="button" class="term" popovertarget="ord-post-78">post 78</button>,</span> og mer.</p>',
  ]);
  expect(marked(['<p>I «post 78» og mer.</p>']).parts).toEqual([
    '<p>I <span class="held">«<button type="button" class="term" popovertarget="ord-post-78">post 78</button>»</span> og mer.</p>',
  ]);
  expect(held('<p>post 78 og mer.</p>')).toBe(false);
  const long = prepareLookups([term('lang', 'Boligsosialt utviklingsprogram')]);
  expect(marked(['<p>Boligsosialt utviklingsprogram.</p>'], long).parts[0]).not.toContain('held');
});

test('et annet navn fører til samme ord', () => {
  expect(marked(['<p>kompetansetilskuddet</p>']).terms).toEqual(['post-78']);
});

test('uten ord endres ingenting', () => {
  expect(marked(['<p>Noe</p>'], prepareLookups([])).parts).toEqual(['<p>Noe</p>']);
});
