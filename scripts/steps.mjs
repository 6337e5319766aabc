/** The steps that several commands share: name and arguments for Node. */
export const check = ['Kontrollerer innholdet', ['scripts/check.ts']];
export const types = ['Kontrollerer typer', ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'error', '--minimumFailingSeverity', 'error']];
export const build = ['Bygger nettstedet', ['scripts/build.ts']];
