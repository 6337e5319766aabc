import type { z } from 'zod';
import { criterionSchema } from './criterion.ts';
import { exampleSchema } from './example.ts';
import type { Referable } from './help.ts';
import { guideSchema } from './guide.ts';
import {
  criterionHeadings,
  exampleHeadings,
  guideHeadings,
  kindHeadings,
  officeHeadings,
  problemHeadings,
  routeHeadings,
  type FixedHeading,
} from './headings.ts';
import { kindSchema } from './kind.ts';
import { municipalitySchema } from './municipality.ts';
import { officeSchema } from './office.ts';
import { pageSchema } from './page.ts';
import { problemSchema } from './problem.ts';
import { projectSchema } from './project.ts';
import { recipientSchema } from './recipient.ts';
import { routeSchema } from './route.ts';
import { runSheetSchema } from './run-sheet.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';
import { keysOf, type ValueTable } from './values.ts';
import { writtenSituationSchema } from './written-situation.ts';

/** Everything the rest of the house needs to know of one collection. */
interface Descriptor<S extends z.ZodObject> {
  /** The frontmatter. */
  schema: S;
  /** What editors call the collection, and one sentence about a file in it. */
  title: string;
  says: string;
  /** One file of it, with its article: «en guide». */
  one: string;
  /** What stands below the fields: nothing, free text, or text under fixed headings. */
  body: 'none' | 'text' | readonly FixedHeading[];
  /**
   * Where the pages of the entries stand: `/verktoy/`. Left out where an entry has no page of its
   * own.
   */
  home?: string;
  /** The shared pages draw it: a list at its home and each entry's text (src/pages/[samling]/). */
  pages?: 'shared';
  /** The table whose keys are the only file names there can be: code knows each of them. */
  ids?: ValueTable;
  /**
   * How an editor starts a new entry: the word typed, other words for it, optional fields to ask
   * for.
   */
  start?: { word: string; otherWords: readonly string[]; asks: readonly string[] };
}

const describe = <S extends z.ZodObject>(descriptor: Descriptor<S>): Descriptor<S> => descriptor;

/**
 * Every collection, by its folder in `content/`. A new collection is its schema and its descriptor.
 */
export const collections = {
  verktoy: describe({
    schema: guideSchema,
    title: 'Guider',
    says: 'Én guide til ett læringsverktøy.',
    one: 'en guide',
    body: guideHeadings,
    home: '/verktoy/',
    start: { word: 'guide', otherWords: ['verktøy', 'verktoy', 'guider'], asks: ['aliases'] },
  }),
  eksempler: describe({
    schema: exampleSchema,
    title: 'Eksempler',
    says: 'Én kommune eller ett nettverk som har gjort noe.',
    one: 'et eksempel',
    body: exampleHeadings,
    home: '/eksempler/',
    start: {
      word: 'eksempel',
      otherWords: ['eksempler'],
      asks: ['aliases', 'municipalities', 'office', 'tools'],
    },
  }),
  opplegg: describe({
    schema: runSheetSchema,
    title: 'Kjøreplaner',
    says: 'Én måte å gjennomføre ett verktøy på, med klokke eller uker.',
    one: 'en kjøreplan',
    body: 'text',
    home: '/opplegg/',
    start: {
      word: 'opplegg',
      otherWords: ['kjøreplan', 'kjoereplan', 'kjøreplaner'],
      asks: ['start', 'weeks', 'templates'],
    },
  }),
  maler: describe({
    schema: templateSchema,
    title: 'Maler',
    says: 'Et dokument leseren fyller ut.',
    one: 'en mal',
    body: 'text',
    home: '/maler/',
    start: { word: 'mal', otherWords: ['maler', 'skjema'], asks: ['aliases'] },
  }),
  loep: describe({
    schema: routeSchema,
    title: 'Løp',
    says: 'Verktøy i rekkefølge over tid, for noe folk ofte står i.',
    one: 'et løp',
    body: routeHeadings,
    home: '/loep/',
    start: { word: 'løp', otherWords: ['loep', 'plan'], asks: ['aliases', 'basis'] },
  }),
  problemer: describe({
    schema: problemSchema,
    title: 'Problemer',
    says: 'Noe en kommune står i, med det andre har prøvd.',
    one: 'et problem',
    body: problemHeadings,
    home: '/problem/',
    start: { word: 'problem', otherWords: ['problemer'], asks: ['aliases', 'route'] },
  }),
  situasjoner: describe({
    schema: writtenSituationSchema,
    title: 'Situasjoner',
    says: 'Noe en leser kan stå i, og svarene en praktiker ville godtatt. Velgeren prøves mot dem.',
    one: 'en situasjon',
    body: 'none',
  }),
  begreper: describe({
    schema: termSchema,
    title: 'Begreper',
    says: 'Ett ord. Teksten under feltene er forklaringen.',
    one: 'et ord',
    body: 'text',
    start: { word: 'begrep', otherWords: ['ord', 'begreper'], asks: ['aliases', 'guide'] },
  }),
  kilder: describe({
    schema: sourceSchema,
    title: 'Kilder',
    says: 'Én rapport. Bare felt, ingen tekst under.',
    one: 'en kilde',
    body: 'none',
    home: '/kilder/',
    start: { word: 'kilde', otherWords: ['rapport', 'kilder'], asks: ['pages'] },
  }),
  kategorier: describe({
    schema: kindSchema,
    title: 'Typer verktøy',
    says: 'En av de fem typene.',
    one: 'en type verktøy',
    body: kindHeadings,
    home: '/kategorier/',
    ids: 'category',
  }),
  kontor: describe({
    schema: officeSchema,
    title: 'Kontor',
    says: 'Ett av Husbankens kontor slik det var i 2016.',
    one: 'et kontor',
    body: officeHeadings,
    home: '/kontor/',
  }),
  sider: describe({
    schema: pageSchema,
    title: 'Andre sider',
    says: 'En side med vanlig tekst.',
    one: 'en side',
    body: 'text',
  }),
  suksesskriterier: describe({
    schema: criterionSchema,
    title: 'Suksesskriterier',
    says: 'Ett av de seks kriteriene fra 2019.',
    one: 'et suksesskriterium',
    body: criterionHeadings,
  }),
  prosjekter: describe({
    schema: projectSchema,
    title: 'Prosjekter',
    says: 'En rad i Tabell 4-1. Bare felt, ingen tekst under.',
    one: 'et prosjekt',
    body: 'none',
  }),
  kommuner: describe({
    schema: municipalitySchema,
    title: 'Kommuner',
    says: 'En kommune da og nå. Bare felt, ingen tekst under.',
    one: 'en kommune',
    body: 'none',
    start: { word: 'kommune', otherWords: ['kommuner'], asks: ['office'] },
  }),
  tema: describe({
    schema: themeSchema,
    title: 'Tema',
    says: 'Et kunnskapstema i rapporten fra 2016. Bare felt, ingen tekst under.',
    one: 'et tema',
    body: 'none',
  }),
  mottakere: describe({
    schema: recipientSchema,
    title: 'Mottakere',
    says: 'En type mottaker av tilskudd. Bare felt, ingen tekst under.',
    one: 'en type mottaker',
    body: 'none',
  }),
} as const satisfies Record<Referable, object> & Record<string, object>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** A collection that the shared pages draw. */
export interface SharedCollection {
  name: CollectionName;
  home: string;
  title: string;
  says: string;
}
export const sharedCollections = collectionNames.flatMap((name): SharedCollection[] => {
  const { home, pages, title, says } = collections[name];
  return home && pages === 'shared' ? [{ name, home, title, says }] : [];
});

/** The schema of each collection's frontmatter. */
export const schemas = Object.fromEntries(
  collectionNames.map((name) => [name, collections[name].schema]),
) as unknown as { [C in CollectionName]: (typeof collections)[C]['schema'] };
export type Data<C extends CollectionName> = z.infer<(typeof schemas)[C]>;

/** The fixed headings of a collection, in the order they must come; none where its text is free. */
export function headingsOf(collection: CollectionName): readonly FixedHeading[] | undefined {
  const { body } = collections[collection];
  return typeof body === 'string' ? undefined : body;
}

/** The file names a collection can have; undefined where any will do. */
export function idsOf(collection: CollectionName): readonly string[] | undefined {
  const { ids } = collections[collection] as Descriptor<z.ZodObject>;
  return ids && keysOf(ids);
}

/** Whether an entry consists of frontmatter only. */
export const isWithoutBody = (collection: CollectionName): boolean =>
  collections[collection].body === 'none';
