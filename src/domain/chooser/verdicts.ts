import { keysOf, type Value, type ValueTable } from '../../schemas/values.ts';
import { holds } from './conditions.ts';
import { companions, lacksMunicipalities, outsiders } from './parties.ts';
import { people, preparation, purposes, time } from './sheet-verdicts.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import { several, slope, type Verdict } from './verdict.ts';

/** What the answers say about a tool, one by one. */

/**
 * How many steps of a ladder a tool asks for beyond what there is; below 0 when there is more than
 * enough.
 */
function stepsOver(table: ValueTable, needs: string, has: string): number {
  const steps: readonly string[] = keysOf(table);
  return steps.indexOf(needs) - steps.indexOf(has);
}

/** How far a tool is from those who are with nobody it is used with. */
const ALONE = 2;

/**
 * A tool that uses the money or the experience there is, is a little better than one that would do
 * with less.
 */
const ladder = (fact: 'cost' | 'experience', over: number, has: string): Verdict =>
  slope(fact, Math.max(0, over), over === 0 && has !== 'ingen' ? 1.5 : 1);

function money({ cost: usual, costLeast }: Tool, has: Situation['cost']): Verdict[] {
  if (!has) return [];
  const over = stepsOver('cost', usual, has);
  if (over > 0 && costLeast && stepsOver('cost', costLeast, has) <= 0)
    return [{ fact: 'cost', outcome: 'partly', points: 0.5, gap: 0 }];
  return [ladder('cost', over, has)];
}

function phase(tool: Tool, now: Situation['phase']): Verdict[] {
  if (!now) return [];
  if (tool.phase.includes(now)) return [slope('phase', 0, 2 + 1 / tool.phase.length)];
  const steps = keysOf('phase');
  const away = tool.phase.map((p) => Math.abs(steps.indexOf(p) - steps.indexOf(now)));
  return [slope('phase', Math.min(...away), 0)];
}

/** No example from such a municipality is no hindrance, only less to lean on. */
const sizeOf = (tool: Tool, size: Value<'sizeClass'>): Verdict =>
  tool.sizes[size] ? slope('size', 0, 2) : { fact: 'size', outcome: 'partly', points: 0, gap: 0 };

/** A tool for their own only is far from those who are with others too, and out with no others. */
function company(tool: Tool, situation: Situation): Verdict[] {
  if (lacksMunicipalities(tool, situation)) return [slope('withWhom', ALONE, 0)];
  const outside = outsiders(tool, situation);
  if (outside.length)
    return [slope('withWhom', outside.length === situation.withWhom?.length ? 3 : ALONE, 0)];
  return several({
    fact: 'withWhom',
    wanted: situation.withWhom,
    has: companions(tool, situation),
    points: 8,
    lead: 2,
    miss: ALONE,
  });
}

/** The verdicts on a tool in a situation, one for each answer, in the order of the questions. */
export function verdictsOn(tool: Tool, situation: Situation): Verdict[] {
  const { who, use, size, experience } = situation;
  const ofTime = time(tool, situation);
  const sheet = ofTime[0]?.sheet;
  const alone = who === 'kommune' && !tool.municipalities;
  return [
    ...(who ? [slope('who', tool.forWhom.includes(who) ? 0 : 3, 0)] : []),
    ...purposes(tool, situation, sheet),
    ...company(tool, situation),
    ...several({
      fact: 'knowledge',
      wanted: situation.knowledge,
      has: tool.knowledge,
      points: 5,
      lead: 2,
      miss: 1.5,
    }),
    ...people(tool, situation, sheet),
    // What a municipality does on its own, the guides may call external: they are written from
    // Husbanken's side.
    ...(use ? [slope('use', tool.use.includes(use) ? 0 : alone ? 0.5 : 2, 1)] : []),
    ...phase(tool, situation.phase),
    ...preparation(tool, situation),
    ...ofTime,
    ...money(tool, situation.cost),
    ...(experience
      ? [ladder('experience', stepsOver('experience', tool.experience, experience), experience)]
      : []),
    ...(size ? [sizeOf(tool, size)] : []),
  ];
}

/** The number of the first contra-indication that what is told meets. */
export function contraindicated(tool: Tool, situation: Situation): number | undefined {
  const index = tool.avoid.findIndex(({ when }) => when !== undefined && holds(when, situation));
  return index === -1 ? undefined : index;
}
