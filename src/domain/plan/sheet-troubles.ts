import { textOf, type Value } from '../../schemas/values.ts';
import { inWords } from '../chooser/in-words.ts';
import { peopleText } from '../time/amounts.ts';
import type { PlanLink, PlanTool } from './material.ts';
import { holds, suits, type Makers, type PlanPart } from './parts.ts';
import { WEEK } from './task-days.ts';
import type { Trouble } from './troubles.ts';
import { quoted } from '../../language/forms.ts';

/** What does not suit in the run sheets of a plan, in sentences. */

/** What is done at a gathering that somebody else holds. */
const atGathering = /\bpå samling(?:en|a)\b/i;
/** A meeting shorter than so many minutes is no gathering that others fit into. */
const GATHERING = 150;
const isGathering = ({ sheet }: PlanPart): boolean =>
  sheet !== undefined &&
  sheet.days < WEEK &&
  (sheet.days > 1 || (sheet.hours !== undefined && sheet.hours.to - sheet.hours.from >= GATHERING));

/** What a run sheet that is only a part of its tool, takes for granted. */
function missing({ tool, sheet }: PlanPart, parts: readonly PlanPart[]): string[] {
  if (!sheet) return [];
  const last = tool.otherTime && sheet.phase?.every((time) => time === 'etter');
  const begun = parts.some((p) => p.tool.id === tool.id && p.sheet !== sheet);
  if (last && !begun)
    return [
      `${quoted(sheet.title)} bygger på det som ble gjort i ${quoted(tool.title)} før arbeidet begynte. Har dere ikke det, så velg noe annet.`,
    ];
  if (!sheet.part) return [];
  if (atGathering.test(sheet.title) && !parts.some(isGathering))
    return [
      `${quoted(sheet.title)} hører til en samling, og planen har ingen. Legg til samlingen, eller bruk den på en dere alt skal ha.`,
    ];
  return parts.some((p) => p.tool.id === tool.id && p.sheet && !p.sheet.part)
    ? []
    : [
        `${quoted(sheet.title)} er bare en del av ${quoted(tool.title)}. Det andre i guiden må være gjort, eller legges til.`,
      ];
}

/** A run sheet written for others than those who make the plan, and one that is only a part. */
export function sheetTroubles(
  parts: readonly PlanPart[],
  who: Value<'forWhom'> | undefined,
): Trouble[] {
  const own = parts.filter(({ inRoute }) => !inRoute);
  return own.flatMap((part) => {
    const { tool, sheet } = part;
    if (!sheet) return [];
    const { forWhom, title } = sheet;
    const able = who !== undefined && (tool.forWhom?.includes(who) ?? true);
    const others = able && forWhom && !forWhom.includes(who);
    const husbanken = able && !others && who === 'kommune' ? (sheet.byHusbanken ?? []) : [];
    return [
      ...(others
        ? [
            {
              text: `${quoted(title)} er skrevet for ${inWords(forWhom.map((w) => textOf('forWhom', w)))}. Bytt hvem som gjør hva før dere bruker den.`,
            },
          ]
        : []),
      ...(husbanken.length
        ? [
            {
              text: `${quoted(title)} har oppgaver for ${inWords(husbanken.map(quoted))}. Avtal dem med Husbanken, eller la en hos dere ta dem.`,
            },
          ]
        : []),
      ...missing(part, parts).map((text) => ({ text })),
    ];
  });
}

/** More groups than this is another meeting. */
const MOST_GROUPS = 4;
const numbers: Readonly<Record<number, string>> = { 2: 'to', 3: 'tre', 4: 'fire' };

const FEWER = 'Spør færre, og la de andre si hva de mener før og etter.';

/** Those who make a plan, how many they are, and what is in it. */
interface Made {
  who: Makers['who'];
  people: number;
  used: ReadonlySet<string>;
}

/** What gives some of the same, is for just so many, and is not in the plan. */
function instead(
  { others = [] }: PlanTool,
  { who, people, used }: Made,
): { text: string; link?: PlanLink } | undefined {
  const other = others.find(
    ({ id, people: made, forWhom }) =>
      holds({ people: made }, people) && !used.has(id) && (!who || forWhom.includes(who)),
  );
  if (!other) return undefined;
  const same = other.purpose ? ` og har også som formål å ${textOf('purpose', other.purpose)}` : '';
  return { text: `${quoted(other.title)} er for ${peopleText(other.people)}${same}.`, link: other };
}

/** So many groups, and no more than would be another meeting. */
const groupsOf = (people: number, max: number): string | undefined => {
  const groups = Math.ceil(people / max);
  return groups > MOST_GROUPS ? undefined : `${numbers[groups] ?? groups} grupper`;
};

/** What to do when people are more than something is made for. */
function lessOf(made: Made, max: number, tool: PlanTool): Trouble {
  const { people } = made;
  const { title, people: able, inGroups } = tool;
  // Twice as many as the tool itself holds for, is too many to ask less of.
  if (able && people > 2 * able.max) {
    const other = instead(tool, made) ?? { text: FEWER };
    return { ...other, text: `Guiden til ${quoted(title)} sier høyst ${able.max}. ${other.text}` };
  }
  const groups = inGroups && groupsOf(people, max);
  if (!groups) return { text: FEWER };
  const rounds = people <= 2 * max ? 'ta to runder' : 'spør færre';
  return { text: `Del dere i ${groups}, eller ${rounds}.` };
}

/** What to do when people are fewer than something is made for. */
function moreOf(made: Made, tool: PlanTool): Trouble {
  const { people } = made;
  const small = tool.sheets.find(({ people: size, topic, part }) => {
    const groups = size && Math.ceil(people / size.max);
    return groups && size.max < people && people >= groups * size.min && !topic && !part;
  });
  const groups = small?.people && groupsOf(people, small.people.max);
  if (small && groups)
    return { text: `Spør flere, eller bytt til ${quoted(small.title)}, og del dere i ${groups}.` };
  const other = instead(tool, made);
  if (other) return { ...other, text: `Spør flere, eller velg noe annet: ${other.text}` };
  const has = (tool.others ?? []).find(
    ({ id, people: size }) => made.used.has(id) && holds({ people: size }, people),
  );
  return has
    ? { text: `Spør flere, eller la ${quoted(has.title)}, som alt er i planen, være nok.` }
    : { text: 'Spør flere, eller vent til dere er så mange.' };
}

/** Run sheets and work made for fewer or more than those who take part, and what to do with that. */
export function numberTroubles(parts: readonly PlanPart[], { who, people }: Makers): Trouble[] {
  if (people === undefined) return [];
  const made = { who, people, used: new Set(parts.map(({ tool }) => tool.id)) };
  const sheets = new Map(
    parts.flatMap(({ sheet, inRoute, tool }) =>
      inRoute || !sheet?.people || holds(sheet, people)
        ? []
        : [[sheet, { title: sheet.title, tool, ...sheet.people }] as const],
    ),
  );
  // The sheet of work over weeks says how many do it, the guide how many it holds for.
  const works = new Map(
    parts.flatMap(({ sheet, inRoute, tool }) =>
      inRoute || !sheet || sheet.days < WEEK || holds(tool, people) || !tool.people
        ? []
        : [[tool, tool.people] as const],
    ),
  );
  const madeFor = (title: string, size: { min: number; max: number }): string =>
    `${quoted(title)} er laget for ${peopleText(size)}, og dere er ${people}.`;
  return [
    ...[...sheets.values()].map(({ title, tool, min, max }) => {
      const begin = madeFor(title, { min, max });
      const better = tool.sheets.find(
        (s) => s.people && !s.topic && !s.part && suits(s, { who, people }),
      );
      if (better)
        return { text: `${begin} Bytt til ${quoted(better.title)}, som er for så mange.` };
      const advice = people < min ? moreOf(made, tool) : lessOf(made, max, tool);
      return { ...advice, text: `${begin} ${advice.text}` };
    }),
    ...[...works].map(([tool, size]) => {
      const advice = people < size.min ? moreOf(made, tool) : { text: FEWER };
      return { ...advice, text: `${madeFor(tool.title, size)} ${advice.text}` };
    }),
  ];
}
