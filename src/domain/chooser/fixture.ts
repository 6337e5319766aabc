import { readSituation, type Situation } from './situation.ts';
import type { Tool, ToolText } from './tool.ts';

/** Small tools and their words, for tests. */

export const tool = (more: Partial<Tool> = {}): Tool => ({
  id: 'a',
  title: more.id ?? 'A',
  language: 'nb',
  category: 'prosessuelle',
  use: ['internt', 'eksternt'],
  withWhom: ['kolleger'],
  min: 10,
  max: 20,
  preparation: { minutes: 60 },
  running: { minutes: 90 },
  sheets: [],
  cost: 'ingen',
  forWhom: ['husbanken', 'kommune'],
  experience: 'ingen',
  phase: ['underveis'],
  purposes: ['dele-erfaring'],
  knowledge: ['erfaring'],
  origin: 'foreslatt',
  avoid: [],
  examples: 0,
  sizes: {},
  ...more,
});

/** Words for a tool: each field says what it is. */
export const textOfTool = (
  { id, purposes, avoid, sheets }: Tool,
  more: Partial<ToolText> = {},
): ToolText => ({
  id,
  summary: `Om ${id}.`,
  who: 'Noen',
  hows: purposes.map((purpose) => ({ how: `Slik gir ${id} ${purpose}.` })),
  avoid: avoid.map(({ instead }, i) => ({
    reason: `Grunn ${i} i ${id}.`,
    instead: instead === undefined ? undefined : { text: instead, href: `/verktoy/${instead}/` },
  })),
  sheets: sheets.map((_, i) => ({
    id: `${id}-${i}`,
    text: `Plan ${i}`,
    href: `/opplegg/${id}-${i}/`,
    length: '2 timer',
  })),
  effort: ['en time', 'to dager', ''],
  followUp: { minutes: 0 },
  howBasis: 'begge',
  considerations: [],
  offices: [],
  examples: [],
  ...more,
});

export const read = (query: string): Situation => readSituation(new URLSearchParams(query));
