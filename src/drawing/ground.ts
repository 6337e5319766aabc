import { views } from './views.ts';

/** One vignette on a 160 x 96 sheet: `fill` and `line` as in rooms.ts. */
export interface Vignette {
  /** Where it begins on the sheet, so that all can begin at the same edge. */
  left: number;
  fill: string;
  line: string;
}

const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;
const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const sources = circle(80, 34, 26) + circle(60, 62, 26) + circle(100, 62, 26);
const loopBoxes = times(3, (i) => box(30, 4 + 33 * i, 56, 22));
const pillars = times(5, (i) => box(21 + 26 * i, 44, 14, 44));
const beam = box(14, 26, 132, 14);
const boards = 'M80 12h44l10 9-10 9H80zM80 35H36l-10 9 10 9h44zM80 58h40l10 9-10 9H80z';
const stairs = 'M16 86V66h32V46h32V26h32V8h32v78z';
const petals = times(6, (i) => {
  const turn = (i * Math.PI) / 3;
  return circle(Math.round(80 + 27 * Math.sin(turn)), Math.round(48 - 27 * Math.cos(turn)), 16);
});
const coin = (y: number): string => `M46 ${y}a34 11 0 1 0 68 0a34 11 0 1 0 -68 0z`;
const PROJECTS = 57;
const A_ROW = 10;
const dots = times(PROJECTS, (i) =>
  circle(26 + 12 * (i % A_ROW), 18 + 12 * Math.floor(i / A_ROW), 3.5),
);

/** A small picture of what each page of the ground is about, by the id of the page. */
export const vignettes: Readonly<Record<string, Vignette>> = {
  'kunnskapsbasert-praksis': { left: 34, fill: sources, line: sources },
  'to-kunnskapssyn': { left: 18, ...views.samtale },
  laeringssloeyfer: {
    left: 30,
    fill: loopBoxes,
    line: `${loopBoxes}M90 78C112 78 112 50 92 50m7-6-7 6 7 6M90 84C150 84 150 15 92 15m7-6-7 6 7 6`,
  },
  'fem-betingelser': { left: 14, fill: beam, line: beam + pillars },
  'fremmer-og-hemmer': {
    left: 20,
    fill: box(20, 10, 52, 76) + box(88, 10, 52, 76),
    line: 'M46 74V24m-13 13 13-13 13 13M114 22v50m-13-13 13 13 13-13',
  },
  'sju-prinsipper': {
    left: 28,
    fill: box(28, 2, 104, 92),
    line: times(7, (i) => `M40 ${12 + 12 * i}h6M56 ${12 + 12 * i}h64`),
  },
  anbefalinger: { left: 26, fill: boards, line: `${boards}M80 4v8M80 30v5M80 53v5M80 76v18` },
  innfoering: { left: 16, fill: stairs, line: stairs },
  'bra-og-bedre': {
    left: 18,
    fill: circle(46, 48, 28) + circle(114, 48, 28),
    line: 'M33 48l10 10 17-20M114 34v28M100 48h28',
  },
  suksesskriteriene: { left: 41, fill: petals, line: petals + circle(80, 48, 7) },
  'post-78': {
    left: 46,
    fill: coin(28),
    line: `${coin(28)}M46 28v42a34 11 0 0 0 68 0V28M46 42a34 11 0 0 0 68 0M46 56a34 11 0 0 0 68 0`,
  },
  prosjekter: { left: 22.5, fill: dots, line: '' },
};
