/** The id of each page's `h1`: where the skip link leads. */
export const PAGE_TOP = 'innhold';
