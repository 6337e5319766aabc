import { expect, test } from 'vitest';
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
  intro: '',
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

test('første gang ordet brukes, også bøyd, blir det en knapp', () => {
  const { parts, terms } = markTerms(['<p>To læringsarenaer og en læringsarena.</p>'], lookups);
  expect(parts[0]).toBe(
    '<p>To <button type="button" class="term" popovertarget="ord-laeringsarena">læringsarenaer</button> og en læringsarena.</p>',
  );
  expect(terms.map((t) => t.id)).toEqual(['laeringsarena']);
});

test('lenker, overskrifter, egne ord og deler av ord er i fred', () => {
  const html = [
    '<h3>Læringsarena</h3><p><a href="/x/">post 78</a></p>',
    '<p>Læringsarenalederen</p>',
  ];
  expect(markTerms(html, lookups).parts).toEqual(html);
  expect(markTerms(['<p>læringsarena</p>'], lookups, 'laeringsarena').terms).toEqual([]);
});

test('et annet navn fører til samme ord', () => {
  expect(markTerms(['<p>kompetansetilskuddet</p>'], lookups).terms.map((t) => t.id)).toEqual([
    'post-78',
  ]);
});

test('uten ord endres ingenting', () => {
  expect(markTerms(['<p>Noe</p>'], prepareLookups([])).parts).toEqual(['<p>Noe</p>']);
});
