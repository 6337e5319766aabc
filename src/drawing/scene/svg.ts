import type { Scene } from '../../domain/scene/scene.ts';
import type { Colours } from '../kind-colours.ts';
import { drawScene } from './draw.ts';
import { NEAR_SHEET, type Shape } from './shape.ts';

/**
 * Drawings for those who cannot read the site's style sheets: files of their own, and the picture
 * of a shared link.
 */

/** How much of the kind's colour is in the lighter shade; the same in `scene.css`. */
const SHADE = 0.34;

const channels = (hex: string): number[] => {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((i) => Number.parseInt(long.slice(i, i + 2), 16));
};

/** One colour with a share of another in it. */
function mixed(ink: string, ground: string): string {
  const below = channels(ground);
  const parts = channels(ink).map((c, i) => Math.round(c * SHADE + (below[i] ?? 0) * (1 - SHADE)));
  return `#${parts.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** What each sort of shape is painted with. */
function paint({ ink, soft, page }: Colours): Record<Shape['as'], Record<string, string>> {
  return {
    light: { fill: page },
    fill: { fill: mixed(ink, soft), stroke: soft },
    ink: { fill: ink, stroke: soft },
    line: { fill: 'none', stroke: ink, 'stroke-width': '2' },
    mark: { fill: 'none', stroke: page, 'stroke-width': '2' },
  };
}

const SORTS: readonly Shape['as'][] = ['light', 'fill', 'ink', 'line', 'mark'];

/** Shapes as paths, painted for a light ground. */
function painted(shapes: readonly Shape[], colours: Colours): string {
  const how = paint(colours);
  const paths = shapes.map(({ as, d }) => {
    const attributes = Object.entries(how[as]).map(([name, value]) => ` ${name}="${value}"`);
    return `<path class="${as}"${attributes.join('')} d="${d}"/>`;
  });
  return `<g stroke-width=".8" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}

/** The paths of a scene, painted for a light ground. */
export const scenePaths = (scene: Scene, colours: Colours): string =>
  painted(drawScene(scene), colours);

/** A drawing of a list as a file of its own, that follows the reader's light or dark. */
export function nearFile(shapes: readonly Shape[], light: Colours, dark: Colours): string {
  const how = paint(dark);
  const rules = SORTS.map(
    (as) =>
      `.${as}{${Object.entries(how[as])
        .map(([name, value]) => `${name}:${value}`)
        .join(';')}}`,
  );
  const { width, height } = NEAR_SHEET;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>${painted(shapes, light)}</svg>\n`;
}
