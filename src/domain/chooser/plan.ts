import { type Language, keysOf, textOf, type Value } from '../../schemas/values.ts';
import { inWords } from './in-words.ts';
import { judge, type Ranking } from './rank.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';

/** What a source says about combining one kind with another: `combine` in `content/kategorier/`. */
export interface KindRule {
  from: Value<'category'>;
  to: Value<'category'>;
  reason: string;
  language: Language;
  /** Source and page in words, where the reason stands in one. */
  place?: string | undefined;
  sourceUrl?: string | undefined;
}

/** Why a step is in the plan. A link's words are the guide's own: `combineWith` of `from`. */
export type StepReason =
  | { type: 'main' }
  | { type: 'link'; from: Tool; index: number }
  | { type: 'rule'; rule: KindRule }
  | { type: 'purpose'; text: string };

export interface Step {
  phase: Value<'phase'>;
  tool: Tool;
  reason: StepReason;
}
export interface Plan {
  steps: Step[];
  rule?: KindRule | undefined;
}

const phases = keysOf('phase');
/** The kinds that the 2016 report does not want to stand alone; a plan with one of them has a meeting place too. */
const seldomAlone: readonly Value<'category'>[] = ['strukturelle', 'fou', 'digitale'];

const isKind = (tool: Tool, kind: Value<'category'>): boolean =>
  tool.category === kind || tool.alsoIn === kind;

/** Where in the order a tool stands when it is the one the plan is built around. */
function mainPhase(tool: Tool, situation: Situation): Value<'phase'> {
  if (situation.fase && tool.phase.includes(situation.fase)) return situation.fase;
  return tool.phase.includes('underveis') ? 'underveis' : (tool.phase[0] ?? 'underveis');
}

/** A companion has people and money in common with the situation, but a time and a purpose of its own. */
const forCompanions = (situation: Situation): Situation => ({
  formaal: [],
  kunnskap: [],
  med: situation.med,
  ...(situation.bruk && { bruk: situation.bruk }),
  ...(situation.penger && { penger: situation.penger }),
  ...(situation.erfaring && { erfaring: situation.erfaring }),
});

function reasonFor(
  tool: Tool,
  steps: readonly Step[],
  rule: KindRule | undefined,
  situation: Situation,
): StepReason | undefined {
  const main = steps[0]?.tool;
  const index = main?.combine.indexOf(tool.id) ?? -1;
  if (main && index !== -1) return { type: 'link', from: main, index };
  // The other kinds can stand alone, and what the report says of them is not said of every tool.
  if (rule && isKind(tool, rule.to) && seldomAlone.includes(rule.from))
    return { type: 'rule', rule };
  const shared = tool.purposes.filter((p) => situation.formaal.includes(p));
  return shared.length
    ? {
        type: 'purpose',
        text: `Det er også godt for å ${inWords(shared.map((p) => textOf('purpose', p)))}.`,
      }
    : undefined;
}

function companionPoints(
  tool: Tool,
  phase: Value<'phase'>,
  reason: StepReason,
  steps: readonly Step[],
  rule: KindRule | undefined,
  situation: Situation,
): number {
  const newKind = !steps.some((s) => s.tool.category === tool.category);
  const ruled = rule && isKind(tool, rule.to) && !steps.some((s) => isKind(s.tool, rule.to));
  return (
    (reason.type === 'link' ? 8 : 0) +
    (ruled ? 6 : 0) +
    (newKind ? 3 : -2) +
    3 * tool.purposes.filter((p) => situation.formaal.includes(p)).length +
    (phase === 'underveis' ? 0 : 6 / tool.phase.length)
  );
}

/** The best tool for a place in the order, or nothing when no tool has a reason to stand there. */
function best(
  pool: readonly { tool: Tool; points: number }[],
  phase: Value<'phase'>,
  steps: readonly Step[],
  rule: KindRule | undefined,
  situation: Situation,
): Step | undefined {
  const candidates = pool
    .filter(({ tool }) => tool.phase.includes(phase) && !steps.some((s) => s.tool === tool))
    .flatMap(({ tool, points }) => {
      const reason = reasonFor(tool, steps, rule, situation);
      return reason
        ? [
            {
              step: { phase, tool, reason },
              points: points * 0.3 + companionPoints(tool, phase, reason, steps, rule, situation),
            },
          ]
        : [];
    });
  return candidates.sort((a, b) => b.points - a.points)[0]?.step;
}

/**
 * A combination across kinds around the tool on top: first, then, afterwards.
 * @returns undefined when nothing fits
 */
export function suggestPlan(
  tools: readonly Tool[],
  ranking: Ranking,
  situation: Situation,
  rules: readonly KindRule[],
): Plan | undefined {
  const main = ranking.fits[0]?.tool;
  if (!main) return undefined;
  const rule = rules.find((r) => r.from === main.category);
  const people = forCompanions(situation);
  const pool = tools
    .map((tool) => judge(tool, people))
    .filter((r) => r.distance === 0 && r.verdicts.every((v) => v.outcome !== 'near'));
  const steps: Step[] = [
    { phase: mainPhase(main, situation), tool: main, reason: { type: 'main' } },
  ];
  for (const phase of phases.filter((p) => p !== steps[0]?.phase)) {
    const step = best(pool, phase, steps, rule, situation);
    if (step) steps.push(step);
  }
  if (rule && seldomAlone.includes(main.category) && !steps.some((s) => isKind(s.tool, rule.to))) {
    const meetings = pool.filter(({ tool }) => isKind(tool, rule.to));
    const step = phases.map((phase) => best(meetings, phase, steps, rule, situation)).find(Boolean);
    if (step) steps.push(step);
  }
  const order = (step: Step): number => phases.indexOf(step.phase);
  return { steps: [...steps].sort((a, b) => order(a) - order(b)), rule };
}
