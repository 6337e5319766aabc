import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { sharedCollections, type CollectionName } from '../../schemas/collections.ts';
import { type Language, textOf, type Value } from '../../schemas/values.ts';
import type { SitePage } from '../../site/pages.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import type { CatalogPage } from '../engine/catalog.ts';
import type { PageType } from '../engine/types.ts';
import { guideFacts, guideTakes, sheetFacts, sheetTakes } from './facts.ts';
import { newcomerDocument, ownPage, situationDocument } from './own-pages.ts';
import { examplesWith } from '../../domain/problems/problems.ts';
import { purposeAnswers, writtenAnswers } from '../../domain/chooser/prepared.ts';

/** What the search knows about one page, in words. */
export interface SearchDocument {
  url: string;
  type: PageType;
  title: string;
  language: Language;
  kind?: Value<'category'>;
  /** Other names of the same thing. */
  names: string[];
  /** Plain words that lead to it (see content/synonymer.yaml). */
  plain: string[];
  /** The sentence under the title, and facts in words. */
  summary: string[];
  /** Questions the page answers, in people's own words. */
  asked: string[];
  /** Those that its run sheets and templates answer: they lead to the guide as well. */
  askedBelow: readonly string[];
  /** The address of the guide it belongs to. */
  guide?: string;
  /** What it takes, in words: time, money, number of people. */
  facts: string[];
  /** The same in numbers. */
  takes?: CatalogPage['takes'];
  /** Running text, where excerpts come from. */
  text: string;
  /** Those of the names that are other names of just this. */
  aliases?: readonly string[];
  /** The part of the text that says when not to use it. */
  whenNot?: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function documentOf(item: Item<CollectionName>, type: PageType, url = item.url): SearchDocument {
  const { data } = item;
  const aliases = 'aliases' in data ? data.aliases : [];
  const whenNot = item.sections.find((s) => s.key === 'whenNot');
  return {
    url,
    type,
    title: data.title,
    language: item.language,
    names: [...aliases],
    aliases,
    plain: [],
    summary: 'summary' in data ? [data.summary] : [],
    asked: 'asked' in data ? [...data.asked] : [],
    askedBelow: [],
    facts: [],
    text: oneLine([item.introText, ...item.sections.map((s) => s.text)].join(' ')),
    ...(whenNot ? { whenNot: oneLine(whenNot.text) } : {}),
  };
}

/** Then and now: names of municipalities and counties, so that both are found. */
function placeNames(
  toolbox: Toolbox,
  ids: readonly string[],
): { names: string[]; counties: string[] } {
  const found = toolbox.kommuner.filter((m) => ids.includes(m.id)).map((m) => m.data);
  return {
    names: found.flatMap((m) => [m.title, m.nameNow]),
    counties: found.flatMap((m) => [m.countyThen, m.countyNow]),
  };
}

function titlesOf(
  toolbox: Toolbox,
  collection: 'kontor' | 'tema' | 'mottakere',
  ids: readonly (string | undefined)[],
): string[] {
  const items: readonly Item<'kontor' | 'tema' | 'mottakere'>[] = toolbox[collection];
  return items.filter((item) => ids.includes(item.id)).map((item) => item.data.title);
}

function guideDocument(
  item: Item<'verktoy'>,
  toolbox: Toolbox,
  plain: Synonyms['plain'],
): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'guide');
  own.plain.push(...plain.filter((p) => p.guides.includes(item.id)).flatMap((p) => p.words));
  own.summary.push(
    data.participants.who,
    ...data.purposes.map(({ purpose }) => textOf('purpose', purpose)),
    ...data.considerations.map((c) => textOf('consideration', c.type)),
  );
  own.facts.push(...guideFacts(data));
  const below = [
    ...toolbox.opplegg.filter((sheet) => sheet.data.guide === item.id),
    // The first guide of a template is the one it was made for.
    ...toolbox.maler.filter((template) => template.data.guides[0] === item.id),
  ];
  return {
    ...own,
    askedBelow: below.flatMap((page) => page.data.asked),
    kind: data.category,
    takes: guideTakes(data),
  };
}

function exampleDocument(item: Item<'eksempler'>, toolbox: Toolbox): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'eksempel');
  const { names, counties } = placeNames(toolbox, data.municipalities);
  own.names.push(...names);
  own.summary.push(
    ...counties,
    ...titlesOf(toolbox, 'kontor', [data.office]),
    ...titlesOf(toolbox, 'tema', data.themes),
    ...data.partners,
    data.targetGroup ?? '',
    ...data.targetGroups.map((group) => textOf('targetGroup', group)),
    ...data.told.map(({ says }) => says),
    ...toolbox.problemer.filter(({ id }) => data.problems.includes(id)).map((p) => p.data.title),
    ...toolbox.prosjekter.filter((p) => p.data.example === item.id).map((p) => p.data.title),
  );
  return own;
}

function projectDocument(item: Item<'prosjekter'>, toolbox: Toolbox): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'prosjekt', `/prosjekter/#${item.id}`);
  const { names, counties } = placeNames(toolbox, data.municipalities);
  const facts = [
    data.recipientName ?? '',
    ...titlesOf(toolbox, 'kontor', [data.office]),
    ...titlesOf(toolbox, 'tema', data.themes),
  ];
  own.names.push(...names);
  own.summary.push(...facts, ...counties);
  return { ...own, text: oneLine([`${data.title}.`, ...facts.filter(Boolean)].join(' · ')) };
}

/** Sentences that stand alone in an excerpt: a title is not run into what follows it. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  oneLine(
    parts
      .filter((part): part is string => Boolean(part))
      .map((part) => (/[.!?:»]$/.test(part) ? part : `${part}.`))
      .join(' '),
  );

function sheetDocument(item: Item<'opplegg'>, toolbox: Toolbox): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'kjoereplan');
  const guide = toolbox.verktoy.find((g) => g.id === data.guide);
  own.names.push('kjøreplan', 'køyreplan', 'program', 'agenda');
  own.summary.push(guide?.data.title ?? '', data.variant);
  own.facts.push(...sheetFacts(data));
  return {
    ...own,
    ...(guide ? { guide: guide.url } : {}),
    takes: sheetTakes(data),
    text: sentences([
      item.introText,
      ...data.rows.flatMap((row) => [row.title, row.what, ...row.say, ...row.questions]),
      data.halfCome,
      data.digital,
    ]),
  };
}

function templateDocument(item: Item<'maler'>, toolbox: Toolbox): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'mal');
  own.names.push('mal', 'skjema', textOf('templateKind', data.kind));
  own.summary.push(data.filledBy);
  // The first guide of a template is the one it was made for.
  const guide = toolbox.verktoy.find((g) => g.id === data.guides[0]);
  return {
    ...own,
    ...(guide ? { guide: guide.url } : {}),
    text: sentences([
      item.introText,
      ...data.blocks.flatMap((block) => [block.text, ...block.items, ...block.columns]),
    ]),
  };
}

function routeDocument(item: Item<'loep'>, toolbox: Toolbox): SearchDocument {
  const { data } = item;
  const own = documentOf(item, 'loep');
  own.names.push('løp', 'plan', 'framdriftsplan');
  own.summary.push(
    data.people,
    ...data.steps.map(({ guide }) => toolbox.verktoy.find((g) => g.id === guide)?.data.title ?? ''),
  );
  return {
    ...own,
    text: sentences([
      item.introText,
      ...item.sections.map((s) => s.text),
      ...data.steps.flatMap((step) => [step.title, step.what, step.handsOver]),
    ]),
  };
}

function problemDocument(item: Item<'problemer'>, toolbox: Toolbox): SearchDocument {
  const own = documentOf(item, 'problem');
  const examples = examplesWith(toolbox, item);
  own.summary.push(
    ...examples.map(({ data }) => data.title),
    ...new Set(
      examples.flatMap(({ data }) =>
        data.targetGroups.map((group) => textOf('targetGroup', group)),
      ),
    ),
  );
  return own;
}

/** Everything the search finds, from the checked content and the pages without a content file. */
export function searchDocuments(
  toolbox: Toolbox,
  { plain, pages: asked }: Pick<Synonyms, 'plain' | 'pages'>,
  pages: readonly SitePage[],
): SearchDocument[] {
  const askedOf = new Map(asked.map((of) => [of.page, of.asked]));
  const documents = [
    ...toolbox.verktoy.map((item) => guideDocument(item, toolbox, plain)),
    ...toolbox.eksempler.map((item) => exampleDocument(item, toolbox)),
    ...toolbox.opplegg.map((item) => sheetDocument(item, toolbox)),
    ...toolbox.maler.map((item) => templateDocument(item, toolbox)),
    ...toolbox.loep.map((item) => routeDocument(item, toolbox)),
    ...toolbox.problemer.map((item) => problemDocument(item, toolbox)),
    ...toolbox.kategorier.map((item) => ({
      ...documentOf(item, 'type'),
      kind: item.id as Value<'category'>,
    })),
    ...toolbox.sider.map((item) => {
      const own = documentOf(item, item.data.section === 'grunnlag' ? 'grunnlag' : 'side');
      own.names.push(...(pages.find(({ url }) => url === item.url)?.search?.names ?? []));
      return own;
    }),
    ...sharedCollections
      .flatMap(({ name }) => toolbox[name] as Item<CollectionName>[])
      .map((item) => documentOf(item, 'side')),
    ...toolbox.suksesskriterier.map((item) =>
      documentOf(item, 'grunnlag', `/grunnlag/suksesskriteriene/#${item.id}`),
    ),
    ...toolbox.begreper.map((item) => documentOf(item, 'begrep')),
    ...toolbox.kontor.map((item) => {
      const own = documentOf(item, 'kontor');
      const { shortTitle, nameNow, seat } = item.data;
      own.names.push(shortTitle, nameNow ?? '', seat ? `Husbanken ${seat.town}` : '');
      return own;
    }),
    // A project with an example is found by the example.
    ...toolbox.prosjekter
      .filter((item) => !item.data.example)
      .map((item) => projectDocument(item, toolbox)),
    ...toolbox.kilder.map((item) => {
      const own = documentOf(item, 'kilde');
      own.names.push(item.data.shortTitle, ...item.data.authors);
      own.summary.push(item.data.publisher, item.data.kind, String(item.data.year));
      return { ...own, text: item.data.summary };
    }),
    ...[...writtenAnswers(toolbox), ...purposeAnswers].map(situationDocument),
    ...toolbox.kontor.map((item) => newcomerDocument(item)),
    ...pages.flatMap(({ url, title, file, search }): SearchDocument[] =>
      search && !file
        ? [ownPage({ url, type: 'side', title, names: [...search.names], lead: search.summary })]
        : [],
    ),
  ];
  return documents.map((d) => ({ ...d, asked: [...d.asked, ...(askedOf.get(d.url) ?? [])] }));
}
