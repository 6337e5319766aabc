/** As many signs in a word of a title as the narrowest screens have room for. */
const MOST = 16;

/** The class of a title that is set smaller on phones, because a word in it is long. */
export const titleSize = (title: string): 'long' | undefined =>
  title.split(/[\s/–-]/).some((word) => word.length > MOST) ? 'long' : undefined;
