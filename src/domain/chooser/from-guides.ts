import type { Toolbox } from '../../content/toolbox.ts';
import { effortMinutes, effortText } from '../time/amounts.ts';
import { byId, examplesOf, type Guide } from '../guide/relations.ts';
import { officeNames } from '../offices/offices.ts';
import { standardSheet } from '../plan/standard-sheet.ts';
import { sheetLength, sheetsOf, type Sheet } from '../run-sheet/relations.ts';
import { hoursText } from './minutes.ts';
import { placeLink } from '../sources/basis.ts';
import type { Value } from '../../schemas/values.ts';
import { WEEK_MINUTES } from '../time/bands.ts';
import type { Tool, ToolEffort, ToolLink, ToolSheet, ToolText } from './tool.ts';

const effort = (written: Guide['data']['effort']['preparation']): ToolEffort => ({
  minutes: effortMinutes(written),
  per: written.per,
  ...(written.by && { by: written.by }),
});

/** How the length of a meeting follows how many they are, where it does. */
const growing = ({ length, people }: Sheet['data']): Pick<ToolSheet, 'grows'> =>
  length && length.max > length.min
    ? { grows: { usual: people.usual, least: length.min, most: length.max } }
    : {};

/** A row that goes round between municipalities takes them for granted. */
const withWhomOf = ({ withWhom, municipalities }: Sheet['data']): Pick<ToolSheet, 'withWhom'> => {
  const several = (municipalities?.min ?? 0) > 1;
  const taken = withWhom ?? (several ? ['kommuner' as const] : undefined);
  return taken ? { withWhom: taken } : {};
};

const sheet = (guide: Guide, { data }: Sheet, usual: boolean): ToolSheet => ({
  min: data.people.min,
  max: data.people.max,
  ...(data.phase && { phase: data.phase }),
  ...(data.purposes.length < guide.data.purposes.length && { purposes: data.purposes }),
  ...(data.forWhom && { forWhom: data.forWhom }),
  ...withWhomOf(data),
  ...(data.without && { without: data.without }),
  ...(data.part && { part: true }),
  ...(data.topic && { topic: true }),
  ...(usual && { usual }),
  ...(data.kind === 'moete'
    ? { minutes: data.length?.usual ?? 0, ...growing(data) }
    : { minutes: (data.weeks ?? 1) * WEEK_MINUTES, weeks: data.weeks ?? 1 }),
});

/** How many there are in each size class; those without one are left out. */
function countSizes(sizes: readonly (Value<'sizeClass'> | undefined)[]): Tool['sizes'] {
  const counts: Tool['sizes'] = {};
  for (const size of sizes) if (size) counts[size] = (counts[size] ?? 0) + 1;
  return counts;
}

/** Every guide as the chooser sees it, in the order of the toolbox. */
export function toolsOf(toolbox: Toolbox): Tool[] {
  const size = new Map(toolbox.kommuner.map((m) => [m.id, m.data.size]));
  const shown = new Map<string, { count: number; municipalities: Set<string> }>();
  for (const example of toolbox.eksempler) {
    for (const id of example.data.tools) {
      const entry = shown.get(id) ?? { count: 0, municipalities: new Set<string>() };
      entry.count += 1;
      for (const municipality of example.data.municipalities)
        entry.municipalities.add(municipality);
      shown.set(id, entry);
    }
  }
  return toolbox.verktoy.map((guide) => {
    const { id, language, data } = guide;
    const sheets = sheetsOf(toolbox, guide);
    const usual = standardSheet(guide, sheets);
    return {
      id,
      language,
      title: data.title,
      category: data.category,
      alsoIn: data.alsoIn,
      use: data.use,
      withWhom: data.withWhom,
      min: data.participants.min,
      max: data.participants.max,
      municipalities: data.participants.municipalities,
      reaches: data.audience && (data.audience.max ?? Infinity),
      preparation: effort(data.effort.preparation),
      running: effort(data.effort.running),
      sheets: sheets.map((s) => sheet(guide, s, s === usual)),
      cost: data.cost,
      costLeast: data.costLeast?.level,
      forWhom: data.forWhom,
      experience: data.experience,
      phase: data.phase,
      purposes: data.purposes.map(({ purpose }) => purpose),
      ...(data.purposes.some(({ parties }) => parties) && {
        purposeParties: data.purposes.map(({ parties }) => parties),
      }),
      ...(data.purposes.some((purpose) => purpose.phase) && {
        purposePhases: data.purposes.map((purpose) => purpose.phase),
      }),
      knowledge: data.knowledge,
      origin: data.origin,
      avoid: data.avoidWhen.map(({ when, instead }) => ({ when, instead })),
      examples: shown.get(id)?.count ?? 0,
      sizes: countSizes([...(shown.get(id)?.municipalities ?? [])].map((m) => size.get(m))),
    };
  });
}

/** The words about one guide. */
export function textOfGuide(toolbox: Toolbox, guide: Guide): ToolText {
  const { data, language } = guide;
  const link = (id: string): ToolLink => {
    const other = byId(toolbox, 'verktoy', id);
    return { text: other.data.title, href: other.url, language: other.language };
  };
  return {
    id: guide.id,
    summary: data.summary,
    who: data.participants.who,
    audience: data.audience?.who,
    hows: data.purposes.map(({ how, place }) => ({
      how,
      place: place === undefined ? undefined : placeLink(toolbox, place),
    })),
    avoid: data.avoidWhen.map(({ reason, instead, parties }) => ({
      reason,
      parties,
      instead: instead === undefined ? undefined : link(instead),
    })),
    costLeast: data.costLeast && {
      how: data.costLeast.how,
      parties: data.costLeast.parties,
      place:
        data.costLeast.place === undefined ? undefined : placeLink(toolbox, data.costLeast.place),
    },
    sheets: sheetsOf(toolbox, guide).map((s) => ({
      id: s.id,
      text: s.data.title,
      href: s.url,
      language: s.language,
      length: sheetLength(s.data, 'nb', hoursText),
    })),
    effort: [
      effortText(data.effort.preparation, language, true),
      effortText(data.effort.running, language, true),
      effortText(data.effort.followUp, language, true),
    ],
    followUp: effort(data.effort.followUp),
    howBasis: data.howBasis,
    considerations: data.considerations,
    offices: officeNames(toolbox, guide, language),
    examples: examplesOf(toolbox, guide).map((e) => ({
      title: e.data.title,
      url: e.url,
      language: e.language,
    })),
  };
}
