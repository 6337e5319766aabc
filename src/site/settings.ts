/** What differs between installations. Empty values are told about in the build report. */
export const site = {
  name: 'Verktøykassa',
  tagline: 'Korte veiledninger til læringsverktøy i boligsosialt arbeid',
  /** Address the site is served from; used for canonical links, RSS and the sitemap. */
  // A pipeline gives '' where nothing is set.
  url: process.env.SITE_URL || 'https://verktoykassa.example',
  /** Receiver of corrections, from configuration. Empty: the pages say that none is set. */
  contactEmail: process.env.SITE_CONTACT_EMAIL ?? '',
  /**
   * Who publishes: the name of the body, and its number in Enhetsregisteret. Empty: the data says of
   * nobody that they stand behind it.
   */
  publisher: process.env.SITE_PUBLISHER ?? '',
  organisation: process.env.SITE_ORGANISATION ?? '',
  /**
   * The day `/.well-known/security.txt` must be looked over again, at most a year ahead. The check
   * watches it.
   */
  securityExpires: '2027-10-31',
  /** The publishing door (editor/door/settings.ts). Empty: there is none. */
  door: process.env.SITE_DOOR ?? '',
  doorRepository: process.env.SITE_DOOR_REPOSITORY ?? '',
  doorBranch: process.env.SITE_DOOR_BRANCH ?? '',
  doorAddress: process.env.SITE_DOOR_ADDRESS ?? '',
  doorLogin: process.env.SITE_DOOR_LOGIN ?? '',
  /** Address of the accessibility statement at uustatus.no. Empty: the page says so. */
  accessibilityStatement: process.env.SITE_UUSTATUS_URL ?? '',
  /** The printed collections lie beside the pages as PDF files: so in a release (scripts/run.mjs). */
  pdf: Boolean(process.env.SITE_PDF),
  /** Licence of the texts, decided by Husbanken. Empty: «lisens ikke bestemt». */
  contentLicence: process.env.SITE_CONTENT_LICENCE ?? '',
} as const;

/** Where the publishing door stands when there is one, apart from the pages that readers see. */
export const DOOR = '/redaksjon/';

/** The content folder; tests build from another one. */
export const contentFolder = (): string => process.env.VERKTOYKASSA_CONTENT ?? 'content';
