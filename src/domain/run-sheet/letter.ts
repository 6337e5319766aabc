/** The fields that an invitation or a reminder may hold, as `{dato}`. */
export const letterFields = [
  'dato',
  'start',
  'slutt',
  'sted',
  'avsender',
  'svarfrist',
  'lenke',
  'tema',
] as const;
