/** A run sheet by its name alone, where its length has a place of its own. */

const unit =
  '(?:halv(?:annet|tanna)? )?(?:minutt(?:er)?|tim(?:e|er|ar)|dag(?:er|ar)?|uker?|veker?|år|halvår)';
/** A length at the end of a name: «, 45 minutter», «: tre timer», « på tolv uker», « i to år». */
const atEnd = new RegExp(`(?:[,:]| (?:på|over|i)) (?:\\d+|[a-zæøåé]+) ${unit}$`);

/** The name of a run sheet without its length, which a list says beside it. */
export const listedTitle = (title: string): string => title.replace(atEnd, '');
