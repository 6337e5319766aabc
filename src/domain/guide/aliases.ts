/** How many other names a reader wants to see; the search knows them all. */
const SHOWN = 6;

/**
 * The other names of a guide that readers see under its title. Names that only gather several
 * names («a / b», «a, b») are for search and the register.
 */
export function shownAliases(aliases: readonly string[]): string[] {
  return aliases.filter((name) => !/[/,()]/.test(name)).slice(0, SHOWN);
}
