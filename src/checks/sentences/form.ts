/** The editing form. */
export const formSentences = {
  'form-conflict': () =>
    'er endret på disken etter at du åpnet skjemaet. Ingenting er lagret. Under står begge versjonene. Se gjennom, og lagre når skjemaet er slik filen skal bli.',
  'form-deleted': () =>
    'er slettet fra disken etter at du åpnet skjemaet. Ingenting er lagret. Lagrer du nå, blir filen laget på nytt.',
  'form-unreadable': () =>
    'kan ikke leses på disken. Ingenting er lagret. Kjør npm run check, rett filen for hånd, og lagre her etterpå.',
  'form-link': () =>
    'er en lenke til et annet sted (symbolsk lenke). Skjemaet skriver bare i content/. Bytt lenken ut med en vanlig fil.',
  'form-failed': () =>
    'Noe gikk galt, og filen er som den var. Gå tilbake i nettleseren og prøv igjen.',
  'form-too-large': () =>
    'Skjemaet var for stort (over 1 MB). Ingenting er lagret. Gå tilbake i nettleseren, kort ned teksten, og lagre på nytt.',
} as const;
