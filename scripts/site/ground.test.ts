import { expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { isComposed, readContent } from '../../src/content/files.ts';
import { builtPages } from './built.ts';

/** The pages of the ground, as they are delivered. */
const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const { files } = readContent('content');

test('hver figur står på siden sin, med en tekst som sier det samme', () => {
  const composed = files.filter(({ path }) => isComposed(path));
  expect(composed.length).toBeGreaterThan(0);
  for (const { id, text } of composed) {
    const page = fromHtml(pages.get(`/grunnlag/${id}/`) ?? '');
    const figures = selectAll('figure.figure', page);
    const [, ...written] = text.split(/^(?=<[A-Z])/m);
    expect(figures.length, id).toBe(written.length);
    for (const [at, figure] of figures.entries()) {
      expect(toString(select('figcaption', figure) ?? figure), id).not.toBe('');
      // What a picture shows is said by its name, or by the text beside it.
      for (const picture of selectAll('svg', figure))
        expect(
          picture.properties.ariaHidden === 'true' || picture.properties.ariaLabel,
          id,
        ).toBeTruthy();
      const said = [toString(figure), ...selectAll('[aria-label]', figure).map(labelOf)].join(' ');
      const tag = written[at]?.split(/^\n/m)[0] ?? '';
      for (const [, value = ''] of tag.matchAll(/(?<!picture)="([^"]+)"/g))
        expect(said, id).toContain(value);
    }
  }
});

const labelOf = ({ properties }: { properties: { ariaLabel?: unknown } }): string =>
  String(properties.ariaLabel);

test('hver side i grunnlaget fører til den neste, og den siste tilbake', () => {
  const order = ['/grunnlag/'];
  const first = select(
    '.picture-rows a[href^="/grunnlag/"]',
    fromHtml(pages.get('/grunnlag/') ?? ''),
  );
  let at = String(first?.properties.href);
  while (!order.includes(at)) {
    order.push(at);
    at = String(select('.next-page a', fromHtml(pages.get(at) ?? ''))?.properties.href);
  }
  expect(at).toBe('/grunnlag/');
  expect(order.toSorted()).toEqual(
    [...pages.keys()].filter((path) => path.startsWith('/grunnlag/')).sort(),
  );
});
