import type { Guide } from '../guide/relations.ts';

/**
 * What a tool is about, when its name says a thing one can draw: «Studietur» is a bus. The first
 * word that is found in the name counts, so what is more exact stands first. Words in both language
 * forms.
 */
const named = {
  lerret: 'film',
  kopp: 'frokost',
  ansikter: 'videom',
  sending: 'webinar',
  nettforum: 'intranett|diskusjonsforum',
  nettskjema: 'digital rapport',
  nettkurs: 'digital opplæring|nettkurs|e-læring',
  nettsted: '\\.no(?!\\p{L})|nettsted|nettstad|nettside',
  skjermskilt: 'veivis|vegvis',
  reise: 'studietur|reise|besøk',
  oeye: 'observatør|hospiter',
  statsnett: 'læringsnettverk',
  kommunenett: 'kommunenettverk',
  metodenett: 'metodenettverk',
  kontornett: 'fagnettverk',
  nettmoete: 'nettverkssamling',
  samling: 'programsamling',
  nett: 'nettverk',
  partnere: 'partnerskap',
  nabohjelp: 'lærer kommune|lærer av kommune',
  agent: 'agent',
  fyr: 'ekspert',
  deling: 'krav om deling',
  avtale: 'avtale|kontrakt',
  plan: 'handlingsplan|strategi',
  maaler: 'styringsinformasjon|indikator',
  stolper: 'statistikk|faktaark',
  saker: 'portefølje',
  rutenett: 'kunnskapsoversikt|oversikt',
  oversett: 'overset',
  framlegg: 'presentasjon',
  dialog: 'dialogkonferanse',
  talerstol: 'konferanse',
  verktoey: 'verksted|verkstad|workshop',
  bord: 'gruppebord|kafé',
  vandring: 'open space|åpent rom',
  speil: 'refleksjon',
  problem: 'problem',
  hjerte: 'erfaringskonsulent|brukerrepresentant',
  kolleger: 'kollega',
  bobler: 'samtale|fokusgruppe',
  skilt: 'veiledning|vegleiing|rettleiing',
  kolbe: 'forsøk|pilot',
  hefte: 'hefte|håndbok|handbok',
  tannhjul: 'metode',
  rutine: 'rutine|rutinar|spilleregler|spelereglar',
  konvolutt: 'forberedelse|førebuing|oppgave|oppgåve',
  kikkert: 'oppdrag',
  forskerspor: 'følge|følgje',
  foeretter: 'foranalyse|sluttanalyse|før og etter',
  behov: 'behov',
  spoer: 'brukerunder|brukarunder|undersøk',
  fjes: 'evaluering etter',
  vekt: 'evaluering',
  paere: 'kunnskaping',
  arena: 'arena',
  maaned: 'måned|månad',
  dag: 'fagdag|temadag',
  skrivebord: 'statusm',
  flagg: 'oppstart|kickoff',
  styring: 'organisering',
  trapp: 'programarbeid',
  anker: 'forank',
  merker: 'rolle',
  stat: 'statlig|statleg',
  gruppe: 'arbeidsgruppe',
  hjem: 'ressursgruppe',
  ring: 'delingsfor',
  kriterier: 'kriteri',
  puslespill: 'samhandling|samarbeid',
  samme: 'mal(?!\\p{L})',
  ord: 'begrep|omgrep',
  rapport: 'etter rapport',
  bok: 'fou-rapport|forsking|forskning',
  tavle: 'opplæring|kurs',
  klokke: 'arbeidsmøte',
} as const satisfies Record<string, string>;

/** What is drawn of a tool in a list, when its name says it. */
export type Subject = keyof typeof named;

const words = (Object.keys(named) as Subject[]).map((subject) => ({
  subject,
  pattern: new RegExp(named[subject], 'iu'),
}));

/** The thing a tool's name says. */
export const subjectOf = ({ data }: Pick<Guide, 'data'>): Subject | undefined =>
  words.find(({ pattern }) => pattern.test(data.title))?.subject;
