import { said, type Thing } from './graph.ts';

/** Who stands behind the data, from configuration. Empty values are not decided. */
export interface PublisherSettings {
  /** Name of the body. */
  publisher: string;
  /** Its number in Enhetsregisteret, nine digits. */
  organisation: string;
  contactEmail: string;
}

/** Addresses of the two things, or nothing while it is not decided who they are. */
export interface Publisher {
  things: Thing[];
  /** What data says of who stands behind it. */
  said: { publisher?: string; contactPoint?: string };
}

/** The publisher and the contact point, as things data can refer to. */
export function publisherOf(settings: PublisherSettings, siteUrl: string): Publisher {
  const { publisher: name, organisation, contactEmail } = settings;
  const body = `https://data.brreg.no/enhetsregisteret/api/enheter/${organisation}`;
  const contact = new URL('/data/#kontakt', siteUrl).href;
  const known = name && organisation;
  const reached = name && contactEmail;
  return {
    things: [
      ...(known
        ? [
            {
              '@id': body,
              '@type': ['foaf:Agent', 'org:Organization'],
              name: said(name, 'nb'),
            } satisfies Thing,
          ]
        : []),
      ...(reached
        ? [
            {
              '@id': contact,
              '@type': 'vcard:Organization',
              fn: said(name, 'nb'),
              hasEmail: `mailto:${contactEmail}`,
            } satisfies Thing,
          ]
        : []),
    ],
    said: { ...(known && { publisher: body }), ...(reached && { contactPoint: contact }) },
  };
}
