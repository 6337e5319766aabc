/** The steps that several commands share: name and arguments for Node. */
export const check = ['Kontrollerer innholdet', ['scripts/check.ts']];
export const types = ['Kontrollerer typer', ['scripts/types.ts']];
export const build = ['Bygger nettstedet', ['scripts/build.ts']];
