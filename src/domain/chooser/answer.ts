import { capital } from '../../language/forms.ts';
import { type Language, textOf } from '../../schemas/values.ts';
import { facets } from '../../site/facets.ts';
import { planUrl } from '../plan/link.ts';
import { nextQuestion } from './next-question.ts';
import { questionId } from './questions.ts';
import { headline, isWhole, shownOf, status, wholeOf } from './counts-said.ts';
import { bestOf, rank, type Ranked, type Ranking } from './rank.ts';
import type { Line } from './lines.ts';
import { reasonsOf, telling, type Reasons } from './reasons.ts';
import { minutesText } from './minutes.ts';
import { sheetForTime, sheetToUse } from './sheet-fit.ts';
import { situationText } from './situation-text.ts';
import { stripOfTimes, type StripPart } from '../time/strip.ts';
import { writeSituation, type Situation } from './situation.ts';
import { timeMarks, workTimes } from './work-times.ts';
import { toolUrl, type Tool, type ToolText } from './tool.ts';
import type { Outcome } from './verdict.ts';
import { avoidLine, takenInstead } from './warnings.ts';

/** An answer in words: what both the built pages and the script in the browser draw. */
export interface AnswerItem {
  id: string;
  title: string;
  url: string;
  language: Language;
  kind: Tool['category'];
  summary: string;
  /** Nothing they told speaks against it. */
  whole: boolean;
  /** The time it runs where they have told theirs or the parts cannot be added, else the work in all. */
  marks: string[];
  /** How tried it is; said openly where nobody has tried it. */
  tried: string;
  proposed: boolean;
  /** The work in all where it is not said above, its kind and its examples, which say less. */
  moreMarks: string[];
  /** Why it stands first though nobody has tried it. */
  untried?: string | undefined;
  /** How well it fits what was told, one step for each answer, and in words. */
  meter: { steps: Step[]; text: string };
  /** The work before, during and after, to scale; empty where the parts have no common scale. */
  strip: StripPart[];
  /** «Passer fordi», «Det som mangler», «Pass på»: empty lists are not drawn. */
  arguments: { label: string; lines: Line[]; tone: 'for' | 'mot' | 'obs' }[];
  /** Where it becomes the first step of a plan. */
  planUrl: string;
}
export type Step = 'ja' | 'nesten' | 'nei';

/** A tool one would think of, and why the guide says not now. */
export interface AvoidedItem {
  title: string;
  url: string;
  language: Language;
  lines: Line[];
}
export interface Answer {
  situation: string;
  /** One sentence on how many fit; read aloud. */
  status: string;
  /** The same over an answer whose page does not say what they want, where that is all they told. */
  headline: string;
  fits: AnswerItem[];
  /** Why one further down may meet more answers, where one does. */
  order?: string | undefined;
  /** How many fit, the ones not shown included. */
  total: number;
  /** How many of them fit with all that was told; the others nearly do. */
  whole: number;
  /** For a paper: how many of them stand there, where some do not. */
  shown?: string | undefined;
  listUrl: string;
  nearest: AnswerItem[];
  avoided: AvoidedItem[];
  /** The question that would tell the first two apart. */
  next?: { label: string; url: string; first: Named; second: Named } | undefined;
}
interface Named {
  title: string;
  language: Language;
}

type Texts = (id: string) => ToolText | undefined;

/**
 * The guide's address; a kind of municipality goes along, so that the guide puts the nearest
 * examples first.
 */
const guideUrl = (tool: Tool, { size }: Situation): string =>
  toolUrl(tool.id) + (size ? `?${facets.size.parameter}=${size}` : '');

/** The list of guides with the same choices, for the tools an answer has no room for. */
function listUrl({ purposes, withWhom, knowledge, use }: Situation): string {
  const query = writeSituation({ purposes, withWhom, knowledge, use }).toString();
  return `/verktoy/${query && `?${query}`}`;
}

const stepOf: Record<Outcome, Step> = {
  fits: 'ja',
  partly: 'nesten',
  near: 'nesten',
  far: 'nei',
  out: 'nei',
};

/** How many of the answers a tool meets, nearly meets, and does not meet. */
function meter({ verdicts }: Ranked): AnswerItem['meter'] {
  const order: readonly Step[] = ['ja', 'nesten', 'nei'];
  const steps = verdicts
    .map(({ outcome }) => stepOf[outcome])
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const count = (step: Step): number => steps.filter((s) => s === step).length;
  const [met, close, not] = [count('ja'), count('nesten'), count('nei')];
  const answers = steps.length === 1 ? 'svaret' : `de ${steps.length} svarene`;
  const all = ['', 'svaret', 'begge svarene'][steps.length] ?? `alle ${steps.length} svarene`;
  const text =
    met === steps.length
      ? `Passer med ${all}`
      : [
          `Passer med ${met} av ${answers}`,
          close ? `nesten med ${close}` : '',
          not ? `ikke med ${not}` : '',
        ]
          .filter(Boolean)
          .join(', ');
  return { steps, text };
}

/**
 * The plan begins with the run sheet the card argues with, else with one for what they told; the
 * usual needs no name.
 */
function toPlan(ranked: Ranked, situation: Situation, { sheets }: ToolText): string {
  const { tool } = ranked;
  const index = sheetToUse(ranked, situation);
  const sheet = index === undefined ? undefined : sheets[index];
  const named = sheet && (sheetForTime(ranked) !== undefined || !tool.sheets[index ?? -1]?.usual);
  const told = writeSituation({ who: situation.who, people: situation.people }).toString();
  return named ? planUrl(sheet.id, 'opplegg', told) : planUrl(tool.id, 'verktoy', told);
}

/** Said where the meter seems to speak against the order. */
function orderNote(items: readonly AnswerItem[]): string | undefined {
  const met = items.map(({ meter: { steps } }) => steps.filter((step) => step === 'ja').length);
  return met.some((count, i) => met.slice(0, i).some((above) => above < count))
    ? 'Det dere vil oppnå, og hvem dere er sammen med, teller mest. Derfor kan et verktøy lenger ned passe med flere av svarene.'
    : undefined;
}

function item(ranked: Ranked, situation: Situation, text: ToolText, reasons: Reasons): AnswerItem {
  const { tool } = ranked;
  const times = workTimes(ranked, situation, text);
  const strip = stripOfTimes(
    times,
    (part) => minutesText(times.find((time) => time.part === part)?.minutes ?? 0),
    'nb',
  );
  const marks = timeMarks(times, situation, strip.length > 0);
  const lists: AnswerItem['arguments'] = [
    { label: 'Passer fordi', lines: reasons.fits, tone: 'for' },
    { label: 'Det som mangler', lines: reasons.against, tone: 'mot' },
    { label: 'Pass på', lines: reasons.watch, tone: 'obs' },
  ];
  return {
    id: tool.id,
    title: tool.title,
    url: guideUrl(tool, situation),
    language: tool.language,
    kind: tool.category,
    summary: text.summary,
    whole: isWhole(ranked),
    marks: marks.open,
    tried: capital(textOf('origin', tool.origin)),
    proposed: tool.origin === 'foreslatt',
    moreMarks: [
      ...marks.more,
      textOf('category', tool.category),
      tool.examples ? `${tool.examples} ${tool.examples === 1 ? 'eksempel' : 'eksempler'}` : '',
    ].filter(Boolean),
    meter: meter(ranked),
    strip,
    arguments: lists.filter(({ lines }) => lines.length > 0),
    planUrl: toPlan(ranked, situation, text),
  };
}

/** Said of the first where others that fit have been tried. */
function untriedFirst(fits: readonly Ranked[]): string | undefined {
  const [first, ...rest] = fits;
  return first?.tool.origin === 'foreslatt' && rest.some(({ tool }) => tool.origin !== 'foreslatt')
    ? 'Står først fordi det passer best med det dere vil oppnå.'
    : undefined;
}

/** Which tools, in which order: what takes time when there are many. */
export interface Solved {
  situation: Situation;
  ranking: Ranking;
  /** The tools that the shown ones' guides name instead, and that those who ask can take. */
  takes: ReadonlyMap<string, Tool>;
}

/** The tools an answer shows, in order. */
const shown = ({ fits, nearest, avoided }: Ranking): Ranked[] => [
  ...bestOf(fits),
  ...nearest,
  ...avoided,
];

/** Finds the tools for a situation. */
export function solve(tools: readonly Tool[], situation: Situation): Solved {
  const ranking = rank(tools, situation);
  const by = shown(ranking).map(({ tool }) => tool);
  return { situation, ranking, takes: takenInstead(tools, by, situation) };
}

/** Ids whose words the answer needs, so that the browser fetches no more. */
export const idsInAnswer = ({ ranking }: Solved): string[] =>
  shown(ranking).map(({ tool }) => tool.id);

/** As far down as one more answer is likely to bring a tool up from. */
const NEXT = 10;

/** Ids whose words the next answer is likely to need: those that fit nearly as well. */
export const idsNext = ({ ranking: { fits } }: Solved): string[] =>
  fits.slice(bestOf(fits).length, NEXT).map(({ tool }) => tool.id);

const named = ({ title, language }: Tool): Named => ({ title, language });

/** The question that would tell the first two apart, as a link to it. */
function next(fits: readonly Ranked[], situation: Situation): Answer['next'] {
  const question = nextQuestion(fits, situation);
  return (
    question && {
      label: question.label,
      url: `/velg/?${writeSituation(situation).toString()}#${questionId(question.fact)}`,
      first: named(question.first),
      second: named(question.second),
    }
  );
}

/** The whole answer in words. @param textOfTool of every tool in `idsInAnswer` */
export function answer({ situation, ranking, takes }: Solved, textOfTool: Texts): Answer {
  const items = (list: readonly Ranked[]): AnswerItem[] => {
    const told = list.flatMap((ranked) => {
      const text = textOfTool(ranked.tool.id);
      return text ? [{ ranked, text }] : [];
    });
    const reasons = telling(
      told.map(({ ranked, text }) => reasonsOf(ranked, situation, text, takes)),
    );
    return told.flatMap(({ ranked, text }, i) =>
      reasons[i] ? [item(ranked, situation, text, reasons[i])] : [],
    );
  };
  const best = bestOf(ranking.fits);
  const untried = untriedFirst(best);
  const said = status(ranking.fits, ranking.nearest);
  const fits = items(best).map((told, i) => (i === 0 ? { ...told, untried } : told));
  return {
    situation: situationText(situation),
    status: said,
    headline: headline(ranking.fits, said, situation),
    total: ranking.fits.length,
    whole: wholeOf(ranking.fits),
    shown: shownOf(fits.length, ranking.fits.length),
    listUrl: listUrl(situation),
    fits,
    order: orderNote(fits),
    nearest: items(ranking.nearest),
    avoided: ranking.avoided.flatMap((ranked) => {
      const text = textOfTool(ranked.tool.id);
      return text && ranked.avoid !== undefined
        ? [
            {
              title: ranked.tool.title,
              url: guideUrl(ranked.tool, situation),
              language: ranked.tool.language,
              lines: avoidLine(ranked, situation, text, ranked.avoid, takes),
            },
          ]
        : [];
    }),
    next: next(ranking.fits, situation),
  };
}
