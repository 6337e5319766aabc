import type { Item } from '../../content/render.ts';
import { preparedUrl, type Prepared } from '../../domain/chooser/prepared.ts';
import { textOf } from '../../schemas/values.ts';
import type { SearchDocument } from './documents.ts';

/** What a page without a content file says, in words that lead to it. */
export const ownPage = (
  page: Pick<SearchDocument, 'url' | 'type' | 'title' | 'names'> & { lead: string },
): SearchDocument => {
  const { lead, ...rest } = page;
  return {
    ...rest,
    language: 'nb',
    plain: [],
    summary: [lead],
    asked: [],
    askedBelow: [],
    facts: [],
    text: lead,
  };
};

/** A situation with its answer ready, as the chooser shows it. */
export const situationDocument = ({ id, title, lead, situation }: Prepared): SearchDocument => ({
  ...ownPage({ url: preparedUrl(id), type: 'situasjon', title, names: [], lead }),
  summary: [lead, ...(situation.purposes ?? []).map((purpose) => textOf('purpose', purpose))],
});

/** The first week at one office. */
export const newcomerDocument = ({ id, data }: Item<'kontor'>): SearchDocument =>
  ownPage({
    url: `/ny/${id}/`,
    type: 'side',
    title: `Ny ved ${data.title}`,
    names: [
      'ny i jobben',
      'nyansatt',
      data.shortTitle,
      ...(data.seat ? [`ny i ${data.seat.town}`] : []),
    ],
    lead: `Den første uka ved ${data.title}: feltet, de fem typene, ordene, tre verktøy og en case.`,
  });
