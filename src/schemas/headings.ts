import type { Value } from './values.ts';

/**
 * One fixed heading: its key in data, the words per language form, and what must stand below it.
 */
export interface FixedHeading {
  key: string;
  nb: string;
  nn: string;
  content: 'text' | 'list' | 'steps';
  optional?: true;
}

export const guideHeadings: readonly FixedHeading[] = [
  { key: 'when', nb: 'Når', nn: 'Når', content: 'text' },
  { key: 'whenNot', nb: 'Ikke når', nn: 'Ikkje når', content: 'text' },
  { key: 'how', nb: 'Slik gjør dere', nn: 'Slik gjer de', content: 'steps' },
  {
    key: 'others',
    nb: 'Slik gjorde andre det',
    nn: 'Slik gjorde andre det',
    content: 'list',
    optional: true,
  },
  { key: 'helps', nb: 'Det som hjelper', nn: 'Det som hjelper', content: 'list' },
  { key: 'pitfalls', nb: 'Fallgruver', nn: 'Fallgruver', content: 'list' },
  { key: 'names', nb: 'Andre navn', nn: 'Andre namn', content: 'text', optional: true },
];

export const exampleHeadings: readonly FixedHeading[] = [
  { key: 'background', nb: 'Bakgrunn', nn: 'Bakgrunn', content: 'text' },
  { key: 'did', nb: 'Hva de gjorde', nn: 'Kva dei gjorde', content: 'text' },
  { key: 'came', nb: 'Hva som kom ut av det', nn: 'Kva som kom ut av det', content: 'text' },
  { key: 'hard', nb: 'Hva som var vanskelig', nn: 'Kva som var vanskeleg', content: 'text' },
  {
    key: 'you',
    nb: 'Til dere som vil gjøre det samme',
    nn: 'Til dykk som vil gjere det same',
    content: 'text',
  },
];

export const kindHeadings: readonly FixedHeading[] = [
  { key: 'what', nb: 'Hva det er', nn: 'Kva det er', content: 'text' },
  { key: 'strength', nb: 'Styrken', nn: 'Styrken', content: 'text' },
  { key: 'limit', nb: 'Grensen', nn: 'Grensa', content: 'text' },
  { key: 'combine', nb: 'Kombiner med', nn: 'Kombiner med', content: 'text' },
];

export const officeHeadings: readonly FixedHeading[] = [
  { key: 'known', nb: 'Kjent for i 2016', nn: 'Kjent for i 2016', content: 'text' },
  { key: 'learn', nb: 'Hva andre kan lære', nn: 'Kva andre kan lære', content: 'text' },
];

export const criterionHeadings: readonly FixedHeading[] = [
  { key: 'means', nb: 'Hva det betyr', nn: 'Kva det betyr', content: 'text' },
  { key: 'worked', nb: 'Slik arbeidet kontorene', nn: 'Slik arbeidde kontora', content: 'text' },
  { key: 'hard', nb: 'Det som var vanskelig', nn: 'Det som var vanskeleg', content: 'text' },
];

export const routeHeadings: readonly FixedHeading[] = [
  { key: 'when', nb: 'Når', nn: 'Når', content: 'list' },
  { key: 'whenNot', nb: 'Ikke når', nn: 'Ikkje når', content: 'list' },
  { key: 'told', nb: 'Slik gikk det for andre', nn: 'Slik gjekk det for andre', content: 'list' },
  { key: 'hard', nb: 'Der det stopper', nn: 'Der det stoppar', content: 'list' },
];

export const problemHeadings: readonly FixedHeading[] = [
  { key: 'tried', nb: 'Dette har andre prøvd', nn: 'Dette har andre prøvd', content: 'list' },
  { key: 'hard', nb: 'Dette var vanskelig', nn: 'Dette var vanskeleg', content: 'list' },
  { key: 'begin', nb: 'Begynn her', nn: 'Byrj her', content: 'steps' },
];

/** The words of a fixed heading in one language form. */
export const headingFor = (heading: FixedHeading, language: Value<'language'>): string =>
  heading[language];

/**
 * How many sections of a guide are read before its introduction: when, when not and how come first
 * on its page.
 */
export const BEFORE_INTRO = 3;

/** Whether a section is one of the two that stand side by side: when, and when not. */
export const isPaired = ({ key }: Pick<FixedHeading, 'key'>): boolean =>
  key === 'when' || key === 'whenNot';
