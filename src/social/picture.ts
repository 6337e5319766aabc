import type { Scene } from '../domain/scene/scene.ts';
import { kindColours } from '../drawing/kind-colours.ts';
import { scenePaths } from '../drawing/scene/svg.ts';
import { lineOutlines, linesOf } from './lettering.ts';

/**
 * The picture that stands beside a link when it is shared: 1200 x 630, light colours, no fonts
 * needed.
 */
const SIZE = { width: 1200, height: 630 } as const;

const TEXT = '#1d2518';
const GREEN = '#3f6025';

const house = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M16 2.5 30 13v14.5a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V13z" fill="${GREEN}"/><path d="M12 8.5h8v5h-8zM6 15.5h9v5H6zM17 15.5h9v5h-9zM6 22.5h9V27H6zM17 22.5h9V27h-9z" fill="#fff"/></g>`;

/**
 * Draws the picture of a page as SVG.
 * @param title the page's title; the letters shrink until it has at most four lines
 * @param kicker a few words over the title
 * @param scene what to draw, in the colours of its kind; without it the site's own
 */
export function socialPicture(title: string, kicker: string, scene?: Scene): string {
  const colours = kindColours[scene?.kind ?? 'prosessuelle'].light;
  const { ink, soft } = colours;
  const size =
    [92, 80, 68, 56, 46].find((s) => linesOf(title, s, 1040).length <= (s > 80 ? 2 : 3)) ?? 46;
  const lines = linesOf(title, size, 1040)
    .map((line, i) => lineOutlines(line, 80, 220 + i * size * 1.12, size))
    .join('');
  const drawing = scene
    ? `<g transform="translate(620 346) scale(2.7)">${scenePaths(scene, colours)}</g>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><rect width="1200" height="630" fill="${soft}"/><rect width="1200" height="16" fill="${ink}"/>` +
    `<g fill="${ink}">${lineOutlines(kicker, 80, 110, 34)}</g><g fill="${TEXT}">${lines}</g>${drawing}${house(74, 514, 1.9)}<g fill="${TEXT}">${lineOutlines('Verktøykassa', 148, 558, 36)}</g></svg>`
  );
}
