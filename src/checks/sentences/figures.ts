/** Figures in composed text (`.mdx`). */
export const figureSentences = {
  'figure-broken': (line: number) =>
    `kan ikke leses fra linje ${line}: En figur er ikke hel. Skriv den som <Navn felt="tekst" />, eller med </Navn> etter delene. Skal < eller { stå i teksten, så skriv \\< eller \\{.`,
  'figure-unknown': (name: string, line: number, hint: string, known: string) =>
    `har i linje ${line} «<${name}>», som ikke er en figur her. ${hint ? `Mente du «<${hint}>»?` : known ? `Velg en av: ${known}.` : 'Fjern den: Figuren har ingen deler.'}`,
  'figure-in-text': (line: number) =>
    `har i linje ${line} en figur inne i en setning, en liste eller et sitat. Sett figuren på egne linjer, med en tom linje før og etter.`,
  'figure-value': (name: string, line: number) =>
    `har i linje ${line} en verdi til «<${name}>» som ikke er tekst i anførselstegn. Skriv felt="tekst", uten {klammer}.`,
  'figure-content': (name: string, line: number) =>
    `har i linje ${line} tekst inne i «<${name}>». Skriv teksten utenfor figuren, eller som felt="tekst".`,
  'figure-field': (name: string, line: number, field: string, sentence: string) =>
    `har i linje ${line} figuren «<${name}>», der noe må rettes: ${field ? `${field} ` : ''}${sentence}`,
  'figure-heading': (name: string, line: number, written: string, hint: string) =>
    `har i linje ${line} «${written}» som heading i «<${name}>», men siden har ingen slik overskrift. ${hint ? `Mente du «${hint}»?` : 'Skriv overskriften slik den står på siden, uten ##.'}`,
  'figure-program': (line: number) =>
    `har i linje ${line} programkode (import, export eller {klammer}). Bare tekst og figurer kan stå her. Fjern koden. Skal { stå i teksten, så skriv \\{.`,
  'figure-none': () => 'slutter på .mdx, men har ingen figur. Gi filen endelsen .md.',
  'figure-section': (section: string) =>
    `har figurer, men hører til «${section}». Bare sidene under «grunnlag» kan ha figurer. Gi filen endelsen .md, og fjern figurene.`,
} as const;
