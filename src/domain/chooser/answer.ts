import { type Language, textOf } from '../../schemas/values.ts';
import { suggestPlan, type KindRule, type Plan, type StepReason } from './plan.ts';
import { linesOf, rank, type Ranked, type Ranking } from './rank.ts';
import { situationText, writeSituation, type Situation } from './situation.ts';
import { toolUrl, type Tool, type ToolText } from './tool.ts';

/** An answer in words: what both the built pages and the script in the browser draw. */
export interface AnswerItem {
  id: string;
  title: string;
  url: string;
  language: Language;
  kind: Tool['category'];
  kindName: string;
  summary: string;
  marks: string[];
  /** «Passer fordi …», «Dekker ikke …», «Nesten utelukket av …», «Utelukket av …»: empty lists are not drawn. */
  arguments: { label: string; lines: string[]; tone: 'for' | 'mot' }[];
}
export interface AnswerStep {
  when: string;
  title: string;
  url: string;
  language: Language;
  kind: Tool['category'];
  kindName: string;
  reason: string;
  reasonLanguage: Language;
}
export interface Answer {
  situation: string;
  /** One sentence on how many fit; read aloud. */
  status: string;
  fits: AnswerItem[];
  /** How many fit, the ones not shown included. */
  total: number;
  listUrl: string;
  nearest: AnswerItem[];
  plan: AnswerStep[];
  /** What the 2016 report says about the kind on top, and where. */
  rule?:
    | {
        kinds: string;
        text: string;
        language: Language;
        place?: string | undefined;
        sourceUrl?: string | undefined;
      }
    | undefined;
}

/** How many tools an answer shows. */
export const SHOWN = 6;

const phaseName = { foer: 'Først', underveis: 'Så', etter: 'Etterpå' } as const;
type Words = (id: string) => ToolText | undefined;

/** The guide's address; a kind of municipality goes along, so that the guide puts the nearest examples first. */
const guideUrl = (tool: Tool, { stoerrelse }: Situation): string =>
  toolUrl(tool.id) + (stoerrelse ? `?stoerrelse=${stoerrelse}` : '');

/** The list of guides with the same choices, for the tools an answer has no room for. */
function listUrl(situation: Situation): string {
  const query = new URLSearchParams(
    [...writeSituation(situation)].filter(([name]) =>
      ['formaal', 'med', 'kunnskap', 'bruk'].includes(name),
    ),
  ).toString();
  return `/verktoy/${query && `?${query}`}`;
}

function item(ranked: Ranked, situation: Situation, words: Words): AnswerItem {
  const { tool } = ranked;
  const lists: AnswerItem['arguments'] = [
    { label: 'Passer fordi', lines: linesOf(ranked, 'fits'), tone: 'for' },
    { label: 'Dekker ikke alt', lines: linesOf(ranked, 'partly'), tone: 'mot' },
    { label: 'Nesten utelukket av', lines: linesOf(ranked, 'near'), tone: 'mot' },
    { label: 'Utelukket av', lines: linesOf(ranked, 'misses'), tone: 'mot' },
  ];
  return {
    id: tool.id,
    title: tool.title,
    url: guideUrl(tool, situation),
    language: tool.language,
    kind: tool.category,
    kindName: textOf('category', tool.category),
    summary: words(tool.id)?.summary ?? '',
    marks: [
      textOf('category', tool.category),
      textOf('origin', tool.origin),
      tool.examples ? `${tool.examples} ${tool.examples === 1 ? 'eksempel' : 'eksempler'}` : '',
    ].filter(Boolean),
    arguments: lists.filter(({ lines }) => lines.length > 0),
  };
}

function reasonText(reason: StepReason, words: Words): [string, Language] {
  if (reason.type === 'link')
    return [words(reason.from.id)?.reasons[reason.index] ?? '', reason.from.language];
  if (reason.type === 'rule')
    return [
      `${reason.rule.reason}${reason.rule.place ? ` (${reason.rule.place})` : ''}`,
      reason.rule.language,
    ];
  if (reason.type === 'purpose') return [reason.text, 'nb'];
  return ['Verktøyet som passer best.', 'nb'];
}

/** «Strukturelle verktøy hører sammen med prosessuelle verktøy.» */
function ruleKinds({ from, to }: KindRule): string {
  const kind = textOf('category', to);
  return `${textOf('category', from)} hører sammen med ${to === 'fou' ? kind : kind.toLowerCase()}.`;
}

function status(total: number, nearest: number): string {
  if (total === 0)
    return nearest
      ? 'Ingen verktøy passer med alt dere har svart. Her er de nærmeste, og hva som utelukker dem.'
      : 'Ingen verktøy er i nærheten av det dere har svart. Ta bort ett av svarene.';
  return total === 1 ? 'Ett verktøy passer.' : `${total} verktøy passer.`;
}

/** Which tools, in which order: what takes time when there are many. */
export interface Solved {
  situation: Situation;
  ranking: Ranking;
  plan: Plan | undefined;
}

/** Finds the tools and the combination for a situation. */
export function solve(
  tools: readonly Tool[],
  situation: Situation,
  rules: readonly KindRule[],
): Solved {
  const ranking = rank(tools, situation);
  return { situation, ranking, plan: suggestPlan(tools, ranking, situation, rules) };
}

/** Ids whose words the answer needs, so that the browser fetches no more. */
export function idsInAnswer({ ranking, plan }: Solved): string[] {
  const main = plan?.steps.find((s) => s.reason.type === 'main')?.tool;
  return [
    ...new Set(
      [...ranking.fits.slice(0, SHOWN), ...ranking.nearest]
        .map((r) => r.tool.id)
        .concat(main ? [main.id] : []),
    ),
  ];
}

/** The whole answer in words. */
export function answer({ situation, ranking, plan }: Solved, words: Words): Answer {
  return {
    situation: situationText(situation),
    status: status(ranking.fits.length, ranking.nearest.length),
    total: ranking.fits.length,
    listUrl: listUrl(situation),
    fits: ranking.fits.slice(0, SHOWN).map((r) => item(r, situation, words)),
    nearest: ranking.nearest.map((r) => item(r, situation, words)),
    plan:
      plan && plan.steps.length > 1
        ? plan.steps.map(({ phase, tool, reason }) => {
            const [text, language] = reasonText(reason, words);
            return {
              when: phaseName[phase],
              title: tool.title,
              url: guideUrl(tool, situation),
              language: tool.language,
              kind: tool.category,
              kindName: textOf('category', tool.category),
              reason: text,
              reasonLanguage: language,
            };
          })
        : [],
    rule: plan?.rule && {
      kinds: ruleKinds(plan.rule),
      text: plan.rule.reason,
      language: plan.rule.language,
      place: plan.rule.place,
      sourceUrl: plan.rule.sourceUrl,
    },
  };
}
