/**
 * Pages that the search does not lead to, and why. Every other page of the built site has a record
 * in the index; a test holds the two together.
 */
export const unsearched: readonly { path: RegExp; why: string }[] = [
  { path: /^\/$/, why: 'Forsiden har søket selv, og lenken til den står øverst på hver side.' },
  { path: /^\/404\.html$/, why: 'Siden finnes for adresser som ikke finnes.' },
  { path: /^\/sok\/$/, why: 'Leseren er her.' },
  {
    path: /\/side-\d+\/$/,
    why: 'En fortsettelse: Søket fører til første side, og til det som står der.',
  },
  {
    path: /^\/kilder\/[^/]+\/[^/]+\/$/,
    why: 'Et sted i en kilde. Søket fører til kilden og til det som bygger på den.',
  },
  {
    path: /^\/om\/utseende\/$/,
    why: 'Siden er for dem som bygger og redigerer. Lenken står på /bidra/redaktoer/.',
  },
  {
    path: /^\/status\/.+/,
    why: 'En del av /status/, som søket fører til og som lenker til alle delene.',
  },
  {
    path: /^\/utskrift\/.+/,
    why: 'Det samme som sidene selv, for papir. Søket fører til /utskrift/.',
  },
];
