import { pointOf } from './country.ts';
import type { Position } from './norway.ts';

/** A place on the map, and what there is of it by number: examples, or municipalities. */
export interface Spot {
  name: string;
  position: Position;
  items: readonly number[];
  strong?: boolean;
  /** A place that most people know where is. */
  known?: boolean;
}

/** Places that would lie over each other, as one dot where the most important of them is. */
export interface Cluster {
  name: string;
  x: number;
  y: number;
  r: number;
  strong: boolean;
  known: boolean;
  /** How many places it stands for. */
  places: number;
  /** Each of what is in it, once and in order. */
  items: number[];
}

/** A dot of one can be seen; one of more has room for its number. */
const ALONE = 6;
const LEAST = 10;
const MORE = 4;
const radius = (count: number): number =>
  count > 1 ? Math.round(LEAST + MORE * Math.sqrt(count)) : ALONE;

const alone = ({ name, position, items, strong = false, known = false }: Spot): Cluster => ({
  ...pointOf(position),
  name,
  strong,
  known,
  places: 1,
  items: [...items],
  r: radius(items.length),
});

/** The more important one keeps its place, and its name where that is as well known. */
function merged(first: Cluster, second: Cluster): Cluster {
  const items = [...new Set([...first.items, ...second.items])].sort((a, b) => a - b);
  const places = first.places + second.places;
  const strong = first.strong || second.strong;
  const { name, known } = second.known && !first.known ? second : first;
  return { ...first, name, known, strong, places, items, r: radius(items.length) };
}

const touch = (a: Cluster, b: Cluster): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;

/** Two that touch, the most important first; undefined where none do. */
function touching(clusters: readonly Cluster[]): [Cluster, Cluster] | undefined {
  for (const [i, first] of clusters.entries()) {
    const second = clusters.slice(i + 1).find((other) => touch(first, other));
    if (second) return [first, second];
  }
  return undefined;
}

/**
 * Places as dots that do not touch, the most important first: those that stand out, then those with
 * most.
 */
export function clustersOf(spots: readonly Spot[]): Cluster[] {
  let clusters = spots
    .map(alone)
    .sort((a, b) => Number(b.strong) - Number(a.strong) || b.items.length - a.items.length);
  for (let pair = touching(clusters); pair; pair = touching(clusters)) {
    const [first, second] = pair;
    clusters = clusters.flatMap((one) => {
      if (one === second) return [];
      return [one === first ? merged(first, second) : one];
    });
  }
  return clusters;
}
