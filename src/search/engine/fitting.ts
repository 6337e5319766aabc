import type { CatalogPage } from './catalog.ts';
import type { Told } from './told.ts';

/**
 * How well a page fits what a query tells of time and people: 0 (nothing told, or too much) to 1.
 */

/** The more of the time there is the page uses, the better; nothing where it takes more. */
function fitsTime(minutes: number, told: number): number {
  if (minutes === 0 || minutes > told * 1.15) return 0;
  return Math.max(0.2, Math.min(1, minutes / told) ** 2);
}

/** Most where the number is what the page is made for, rather than the least of what it takes. */
function fitsPeople(min: number, max: number, told: number): number {
  if (told < min || told > max) return 0;
  return Math.max(0.2, 1 - Math.abs(Math.log(told / Math.sqrt(min * max))) / 3);
}

/**
 * The fit of a page, the mean of what is told. A page that does not say what it takes fits nothing.
 */
export function fitOf({ takes }: CatalogPage, { minutes, people }: Told): number {
  if (!takes) return 0;
  const fits = [
    ...(minutes === undefined ? [] : [fitsTime(takes[0], minutes)]),
    ...(people === undefined ? [] : [fitsPeople(takes[1], takes[2], people)]),
  ];
  return fits.length && !fits.includes(0) ? fits.reduce((sum, f) => sum + f, 0) / fits.length : 0;
}
