import { views } from './views.ts';

/** One vignette on a 160 x 96 sheet: `fill` and `line` as in rooms.ts. */
export interface Vignette {
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
const stairs = 'M16 88V72h32V56h32V40h32V26h32v62z';
const climber = `${circle(32, 48, 6)}M23 71c0-12 4-15 9-15s9 3 9 15z`;
const KEYS = 7;
const keyAt = (i: number): number => 20 + 20 * i;
const heads = times(KEYS, (i) => circle(keyAt(i), 22, 7));
const stems = times(KEYS, (i) => `M${keyAt(i)} 29v50m0-5h6m-6-11h6`);
/** A cart that one pushes, and a wedge in front of its wheel. */
const push = 'M14 42h20V30l20 18-20 18V54H14z';
const cart = `${box(60, 30, 44, 30)}${circle(70, 70, 10)}${circle(94, 70, 10)}`;
const wedge = 'M106 80l32-24v24z';
const pans = 'M16 54a18 14 0 0 0 36 0zM108 44a18 14 0 0 0 36 0z';
const home = (y: number): string => `M116 ${y + 12}l14-12 14 12v14h-28z`;
const homes = times(3, (i) => home(2 + 33 * i));
const petals = times(6, (i) => {
  const turn = (i * Math.PI) / 3;
  return circle(Math.round(80 + 27 * Math.sin(turn)), Math.round(48 - 27 * Math.cos(turn)), 16);
});
const PROJECTS = 57;
const A_ROW = 10;
const dots = times(PROJECTS, (i) =>
  circle(26 + 12 * (i % A_ROW), 18 + 12 * Math.floor(i / A_ROW), 3.5),
);

/** A small picture of what each page of the ground is about, by the id of the page. */
export const vignettes: Readonly<Record<string, Vignette>> = {
  'kunnskapsbasert-praksis': { fill: sources, line: sources },
  'to-kunnskapssyn': { ...views.samtale },
  laeringssloeyfer: {
    fill: loopBoxes,
    line: `${loopBoxes}M90 78C112 78 112 50 92 50m7-6-7 6 7 6M90 84C150 84 150 15 92 15m7-6-7 6 7 6`,
  },
  'fem-betingelser': { fill: beam, line: beam + pillars },
  'fremmer-og-hemmer': { fill: push + wedge, line: `${push}${cart}${wedge}M14 80h132` },
  'sju-prinsipper': { fill: heads, line: heads + stems },
  anbefalinger: { fill: boards, line: `${boards}M80 4v8M80 30v5M80 53v5M80 76v18` },
  innfoering: { fill: stairs + climber, line: `${stairs}M128 26V4l14 5-14 5` },
  'bra-og-bedre': {
    fill: pans,
    line: `${pans}M80 14v72M56 86h48M34 32l92-10M34 32L16 54M34 32l18 22M126 22l-18 22M126 22l18 22M28 48l5 5 9-11M126 32v10M121 37h10`,
  },
  suksesskriteriene: { fill: petals, line: petals + circle(80, 48, 7) },
  'post-78': {
    fill: circle(38, 48, 24) + homes,
    line: `${circle(38, 48, 24)}${homes}M31 36v24M31 50l12-10M35 47l9 13M68 38L104 18M70 48h34M68 58l36 20`,
  },
  prosjekter: { fill: dots, line: '' },
};
