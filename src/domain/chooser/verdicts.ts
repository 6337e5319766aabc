import { keysOf, textOf, type Value } from '../../schemas/values.ts';
import { peopleText } from '../time/amounts.ts';
import { inWords } from './in-words.ts';
import { bandLimit } from '../time/bands.ts';
import type { Situation } from './situation.ts';
import type { Tool } from './tool.ts';
import { minutesText } from './minutes.ts';

/**
 * What one told fact says about one tool.
 * `fits`: a reason for it. `partly`: some of what was asked for. `near`: nearly ruled out. `misses`: ruled out.
 */
export interface Verdict {
  outcome: 'fits' | 'partly' | 'near' | 'misses';
  points: number;
  /** In words; made only for tools that are shown. */
  text: () => string;
  /** How much a miss counts when the nearest alternatives are put in order. */
  severity?: number;
}

/** Points a verdict `near` takes away. */
const NEAR = -3;

interface Several<T> {
  wanted: readonly T[];
  has: readonly T[];
  words: (v: T) => string;
  points: number;
  lead: number;
  severity: number;
  fits: string;
  lacks: string;
}

/** Several wanted, one is enough. A tool that names a wanted value first, or little else, is made for it. */
function several<T>({
  wanted,
  has,
  words,
  points,
  lead,
  severity,
  fits,
  lacks,
}: Several<T>): Verdict[] {
  if (!wanted.length) return [];
  const met = has.filter((v) => wanted.includes(v));
  const unmet = wanted.filter((v) => !has.includes(v));
  const sentence = (start: string, list: readonly T[]) => (): string =>
    `${start} ${inWords(list.map(words))}`;
  if (!met.length)
    return [{ outcome: 'misses', points: 0, severity, text: sentence(lacks, unmet) }];
  const first =
    has[0] !== undefined && wanted.includes(has[0])
      ? lead
      : has[1] !== undefined && wanted.includes(has[1])
        ? lead / 2
        : 0;
  const fit: Verdict = {
    outcome: 'fits',
    points: (points * met.length) / wanted.length + first + (lead * met.length) / has.length,
    text: sentence(fits, met),
  };
  return unmet.length
    ? [fit, { outcome: 'partly', points: 0, text: sentence(lacks, unmet) }]
    : [fit];
}

/** A ladder of values: what the tool needs against what there is. One step too high is near, two are a miss. */
function ladder<T extends 'cost' | 'experience'>(
  table: T,
  needs: Value<T>,
  has: Value<T> | undefined,
  fits: string,
  asks: string,
): Verdict[] {
  if (has === undefined) return [];
  const steps: readonly string[] = keysOf(table);
  const over = steps.indexOf(needs) - steps.indexOf(has);
  if (over <= 0) return [{ outcome: 'fits', points: 1, text: () => fits }];
  return [
    over === 1
      ? { outcome: 'near', points: NEAR, text: () => asks }
      : { outcome: 'misses', points: 0, severity: 1, text: () => asks },
  ];
}

function people(tool: Tool, count: number | undefined): Verdict[] {
  if (count === undefined) return [];
  const range = (): string => `det er laget for ${peopleText(tool)}`;
  if (count >= tool.min && count <= tool.max) return [{ outcome: 'fits', points: 3, text: range }];
  const few = count < tool.min;
  const text = (): string => `${range()}, og dere er for ${few ? 'få' : 'mange i én gruppe'}`;
  const close = few ? count >= tool.min * 0.7 : count <= tool.max * 1.35;
  return [
    close
      ? { outcome: 'near', points: NEAR, text }
      : { outcome: 'misses', points: 0, severity: 1, text },
  ];
}

/** Time: up to twice what there is, is near. A tool that uses the time there is fits better than one that leaves most of it. */
function time(minutes: number, band: Value<'timeBand'> | undefined, what: string): Verdict[] {
  if (!band) return [];
  const limit = bandLimit[band];
  const text = (): string => `${what} tar ${minutesText(minutes)}`;
  if (band === 'lenge')
    return [
      minutes >= 4 * 450
        ? { outcome: 'fits', points: 4, text: () => `det er laget for å gå over tid: ${text()}` }
        : { outcome: 'fits', points: 0, text },
    ];
  if (minutes <= limit) return [{ outcome: 'fits', points: minutes >= limit / 3 ? 2 : 1, text }];
  return [
    minutes <= limit * 2
      ? { outcome: 'near', points: NEAR, text: () => `${text()}, mer enn dere har` }
      : {
          outcome: 'misses',
          points: 0,
          severity: 1,
          text: () => `${text()}, mye mer enn dere har`,
        },
  ];
}

const costText: Record<Value<'cost'>, string> = {
  ingen: 'det trenger ikke penger',
  lav: 'det trenger litt penger',
  middels: 'det trenger noe penger',
  hoey: 'det trenger eget budsjett',
};
const experienceText: Record<Value<'experience'>, string> = {
  ingen: 'den som leder, trenger ingen erfaring',
  noe: 'det er en fordel at den som leder, har noe erfaring',
  erfaren: 'det krever en erfaren leder av prosessen',
};
const phaseText: Record<Value<'phase'>, string> = {
  foer: 'før dere begynner',
  underveis: 'underveis',
  etter: 'etterpå',
};

/** Every verdict on a tool in a situation, in the order of the questions. */
export function verdictsOn(tool: Tool, situation: Situation): Verdict[] {
  const { fase, bruk, stoerrelse } = situation;
  const verdicts: Verdict[] = [
    ...several({
      wanted: situation.formaal,
      has: tool.purposes,
      words: (v) => textOf('purpose', v),
      points: 12,
      lead: 3,
      severity: 3,
      fits: 'det er godt for å',
      lacks: 'det er ikke laget for å',
    }),
    ...several({
      wanted: situation.med,
      has: tool.withWhom,
      words: (v) => textOf('withWhom', v),
      points: 8,
      lead: 2,
      severity: 2,
      fits: 'dere bruker det sammen med',
      lacks: 'det er ikke laget for bruk sammen med',
    }),
    ...several({
      wanted: situation.kunnskap,
      has: tool.knowledge,
      words: (v) => textOf('knowledge', v),
      points: 5,
      lead: 2,
      severity: 2,
      fits: 'det henter fram',
      lacks: 'det henter ikke fram',
    }),
    ...people(tool, situation.antall),
  ];
  if (bruk)
    verdicts.push(
      tool.use.includes(bruk)
        ? { outcome: 'fits', points: 1, text: () => `det brukes ${bruk}` }
        : {
            outcome: 'misses',
            points: 0,
            severity: 2,
            text: () => `det brukes bare ${tool.use.join(' og ')}`,
          },
    );
  if (fase) {
    const text = (): string =>
      `det passer best ${inWords(
        keysOf('phase')
          .filter((p) => tool.phase.includes(p))
          .map((p) => phaseText[p]),
      )}`;
    verdicts.push(
      tool.phase.includes(fase)
        ? {
            outcome: 'fits',
            points: 2 + 2 / tool.phase.length,
            text: () => `det passer ${phaseText[fase]}`,
          }
        : { outcome: 'near', points: NEAR, text },
    );
  }
  verdicts.push(
    ...time(tool.preparation, situation.forberedelse, 'forberedelsen'),
    ...time(tool.running, situation.tid, 'gjennomføringen'),
    ...ladder('cost', tool.cost, situation.penger, costText[tool.cost], costText[tool.cost]),
    ...ladder(
      'experience',
      tool.experience,
      situation.erfaring,
      experienceText[tool.experience],
      experienceText[tool.experience],
    ),
  );
  if (stoerrelse && tool.sizes.includes(stoerrelse))
    verdicts.push({
      outcome: 'fits',
      points: 2,
      text: () => `kommuner med ${textOf('sizeClass', stoerrelse)} har gjort det før`,
    });
  return verdicts;
}
