import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { sentencesIn } from '../../language/sentences.ts';
import type { Language } from '../../schemas/values.ts';
import { effortMinutes } from '../time/amounts.ts';
import { examplesOf, type Example, type Guide } from '../guide/relations.ts';

/** What a new employee meets the first week, picked from the content. */

/** A word to know first, and the first that is said of it. */
interface FirstWord {
  title: string;
  url: string;
  language: Language;
  short: string;
}

/** The words to know first, in the order the editors gave them. */
export const firstWords = (toolbox: Toolbox): FirstWord[] =>
  toolbox.begreper
    .filter((term) => term.data.firstWeek !== undefined)
    .sort((a, b) => (a.data.firstWeek ?? 0) - (b.data.firstWeek ?? 0))
    .map(({ data, url, language, introText }) => ({
      title: data.title,
      url,
      language,
      short: sentencesIn(introText)[0]?.text ?? introText,
    }));

/**
 * Times a guide's own word stands in Tabell 5-1, at one office or at all; a damaged row counts
 * half.
 */
const marks = (guide: Guide, office?: string): number =>
  guide.data.offices
    .filter((o) => o.basis === 'tabell' && (!office || o.office === office))
    .reduce((sum, o) => sum + (o.certain ? 1 : 0.5), 0);

/**
 * The tools an office named most often in Tabell 5-1; where several stand equal, those most offices
 * named. The table says who named what, not how often it was done.
 * @param office id of an office; without it, the tools most offices named
 */
export function mostNamed(toolbox: Toolbox, office: string | undefined, count = 3): Guide[] {
  return toolbox.verktoy
    .filter((guide) => marks(guide, office) > 0)
    .sort(
      (a, b) =>
        marks(b, office) - marks(a, office) || marks(b) - marks(a) || a.id.localeCompare(b.id),
    )
    .slice(0, count);
}

/** One of the six cases: the office's own, else the one that shows most tools. */
export function firstCase(toolbox: Toolbox, office: string | undefined): Example | undefined {
  const core = toolbox.eksempler
    .filter((e) => e.data.core)
    .sort((a, b) => b.data.tools.length - a.data.tools.length);
  return core.find((e) => office !== undefined && e.data.office === office) ?? core[0];
}

/**
 * Tools one can try without money or experience, those with the least work first and someone to ask
 * before the rest.
 */
export function firstTries(toolbox: Toolbox, count = 3): Guide[] {
  const work = ({ data: { effort } }: Guide): number =>
    effortMinutes(effort.preparation) +
    effortMinutes(effort.running) +
    effortMinutes(effort.followUp);
  const asked = (guide: Guide): number =>
    examplesOf(toolbox, guide).length > 0 || guide.data.offices.length > 0 ? 0 : 1;
  return toolbox.verktoy
    .filter(
      ({ data }) =>
        data.experience === 'ingen' && data.cost === 'ingen' && data.use.includes('internt'),
    )
    .sort((a, b) => asked(a) - asked(b) || work(a) - work(b) || a.id.localeCompare(b.id))
    .slice(0, count);
}

/** The plan for a new colleague that the first week leads on to. */
const NEXT_PLAN = 'ny-kollega-tolv-veker';

/** What the first week leads on to: the plan, and its templates. Nothing where there is no such. */
export function afterFirstWeek(toolbox: Toolbox): (Item<'opplegg'> | Item<'maler'>)[] {
  const plans = toolbox.opplegg.filter(({ id }) => id === NEXT_PLAN);
  const used = new Set<string>(plans.flatMap(({ data }) => data.templates));
  return [...plans, ...toolbox.maler.filter(({ id }) => used.has(id))];
}
