/** The steps that several commands share: name and arguments for Node. */
export const check = ['Kontrollerer innholdet', ['scripts/check.ts']];
export const types = ['Kontrollerer typer', ['scripts/types.ts']];
export const build = ['Bygger nettstedet', ['scripts/build.ts']];
export const pdf = ['Skriver PDF-filene', ['scripts/pdf.ts']];
export const evidence = ['Skriver bevisfila', ['scripts/evidence.ts']];
