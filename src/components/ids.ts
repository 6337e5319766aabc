/** The id of each page's `h1`: where the skip link leads. */
export const PAGE_TOP = 'innhold';

/** The drawing of a guide, and the words under it. */
export const SCENE = 'tegning';
export const SCENE_SAYS = 'tegningen-viser';
