import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { capital } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { textOf } from '../../schemas/values.ts';
import { byId, type Example } from '../guide/relations.ts';
import { placeLink } from '../sources/basis.ts';
import { costText } from './cost.ts';

/** Results one teller tells of in one place. */
export interface ToldResults {
  says: string[];
  by: string;
  source: { text: string; href: string };
}

/** What an example answers a municipality that asks whether somebody has solved this. */
export interface Answer {
  problems: Item<'problemer'>[];
  /** '' where the source does not say. */
  forWhom: string;
  /** Results that are told, gathered by who tells them and where they stand. */
  told: ToldResults[];
  /** What is said where no result is told. */
  untold: string;
  /** A sentence; that the source does not say it, is one too. */
  cost: string;
  /** The role to ask, '' where none is set. */
  ask: string;
  /** The municipalities of today that have a website we know works. */
  websites: { name: string; href: string }[];
}

const sentence = (text: string): string => `${capital(text)}.`;

/**
 * What is told, in order; results after one another with the same teller and place stand together.
 */
function toldResults(toolbox: Toolbox, { data, language }: Example): ToldResults[] {
  const found: (ToldResults & { key: string })[] = [];
  for (const { says, by, place } of data.told) {
    const key = `${by} ${place}`;
    const last = found.at(-1);
    if (last?.key === key) last.says.push(says);
    else
      found.push({
        key,
        says: [says],
        by: pageLabel('toldBy', language, textOf('teller', by, language).replace(/^de /, 'dem ')),
        source: placeLink(toolbox, place),
      });
  }
  return found.map(({ says, by, source }) => ({ says, by, source }));
}

/** The short answer of an example, in its own language form. */
export function answerOf(toolbox: Toolbox, example: Example): Answer {
  const { data, language } = example;
  const cost = costText(data.funding, language);
  return {
    problems: data.problems.map((id) => byId(toolbox, 'problemer', id)),
    forWhom:
      data.targetGroup ??
      capital(data.targetGroups.map((g) => textOf('targetGroup', g, language)).join(', ')),
    told: toldResults(toolbox, example),
    untold: data.told.length ? '' : sentence(textOf('resultStatus', data.results, language)),
    cost: sentence(cost || pageLabel('priceUnknown', language)),
    ask: data.ask ?? '',
    websites: data.municipalities
      .map((id) => byId(toolbox, 'kommuner', id).data)
      .flatMap(({ nameNow, website }) => (website ? [{ name: nameNow, href: website }] : [])),
  };
}

/** One line of a card: what it is about, and what it says. */
export interface CardLine {
  term: string;
  text: string;
}

/** What came of an example in one line of its card; none where no result is told. */
export const answerLines = ({ data, language }: Example): CardLine[] =>
  data.told.slice(0, 1).map(({ says }) => ({ term: pageLabel('came', language), text: says }));
