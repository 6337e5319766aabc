import { sitePages } from './pages.ts';

const parametersOf = (url: string): string[] =>
  Object.keys(sitePages.find((page) => page.url === url)?.parameters ?? {});

/**
 * What a server's log may keep of an address after `?`: the words of a search, and the answers of
 * the chooser, which are keys of our own tables. Everything else may tell who the reader is.
 */
export const logged = {
  search: { url: '/sok/', words: 'q' },
  chooser: { url: '/velg/', answers: parametersOf('/velg/') },
} as const;

/** The answers of the chooser at the start of a query, as a regular expression (PCRE and RE2). */
export const chooserAnswers = `(?:(?:${logged.chooser.answers.join('|')})=[a-z0-9-]*&?)*`;
