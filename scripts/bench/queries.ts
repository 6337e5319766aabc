/**
 * What people type, and the pages that are right (any one of them). Written before the search was
 * tuned; `held` queries were never looked at while it was.
 */
export interface BenchQuery {
  kind: string;
  query: string;
  right: string[];
  held: boolean;
}

type Row = [query: string, ...right: string[]];

const v = (id: string): string => `/verktoy/${id}/`;
const e = (id: string): string => `/eksempler/${id}/`;

const tuned: Record<string, Row[]> = {
  bøying: [
    ['læringsarenaer', v('laeringsarena')],
    [
      'nettverkene',
      v('laeringsnettverk'),
      v('kommunenettverk'),
      v('laerende-nettverk'),
      v('metodenettverk'),
      v('fagnettverk-paa-tvers'),
    ],
    ['frokostmøtene', v('frokostmoete')],
    ['evaluere', v('evaluering'), v('evaluering-etter-samling')],
    ['kommunepresentasjoner', v('kommunepresentasjon')],
    ['handlingsplanen', v('handlingsplan')],
    ['læringsagenten', v('laeringsagent')],
  ],
  'deler av sammensatte ord': [
    [
      'nettverk',
      v('laeringsnettverk'),
      v('kommunenettverk'),
      v('laerende-nettverk'),
      v('metodenettverk'),
      v('fagnettverk-paa-tvers'),
    ],
    ['arena', v('laeringsarena')],
    ['frokost', v('frokostmoete')],
    ['rapporteringsmal', v('felles-rapporteringsmal')],
    ['partnerskap', v('laeringspartnerskap')],
    ['konsulent', v('erfaringskonsulent')],
    ['intranett', v('diskusjonsforum-paa-intranett')],
  ],
  'særskriving og sammenskriving': [
    ['frokost møte', v('frokostmoete')],
    ['kollega veiledning', v('kollegaveiledning')],
    ['lærings nettverk', v('laeringsnettverk')],
    ['bruker undersøkelse', v('brukerundersoekelse')],
    ['lærendenettverk', v('laerende-nettverk')],
    ['for analyse', v('foranalyse-og-sluttanalyse')],
    ['rolleavklaring', v('rolle-og-mandatavklaring')],
  ],
  'æøå skrevet på andre måter': [
    ['laeringsarena', v('laeringsarena')],
    ['laringsnettverk', v('laeringsnettverk')],
    ['frokostmoete', v('frokostmoete')],
    ['foelgeforskning', v('foelgeforskning')],
    ['tromso boligpolitisk plan', e('tromsoe-boligpolitisk-handlingsplan')],
    ['fagnettverk pa tvers', v('fagnettverk-paa-tvers')],
    ['maanedens kunnskapstema', v('maanedens-kunnskapstema')],
  ],
  'bokmål og nynorsk': [
    ['følgeevaluering', v('foelgeforskning')],
    ['rettleiing', v('veiledning-til-kommunen'), v('kollegaveiledning')],
    ['kollegaveiledning', v('kollegaveiledning')],
    ['brukarundersøking', v('brukerundersoekelse')],
    ['rutiner og spilleregler', v('rutiner-og-spilleregler')],
    ['problemeiermetoden', v('problemeiermetoden')],
    ['kva fremjar læring', '/grunnlag/fremmer-og-hemmer/'],
    ['hva hemmer læring', '/grunnlag/fremmer-og-hemmer/'],
    ['vegleiing av kommunar', v('veiledning-til-kommunen')],
  ],
  'andre navn': [
    ['workshop', v('verksted')],
    ['studiereise', v('studietur')],
    ['prosessevaluering', v('foelgeforskning')],
    ['bisitter', v('observatoerrolle')],
    ['kafédialog', v('gruppebord-med-bordvert')],
    ['kunnskapsmegler', v('kunnskapsoversettelse')],
    ['seminar', v('frokostmoete'), v('verksted')],
    ['fadderordning', v('kollegaveiledning')],
  ],
  'vanlige ord': [
    ['brainstorming', v('oppstartsmoete'), v('verksted')],
    ['møte på teams', v('videomoete')],
    ['dra på besøk til en annen kommune', v('studietur'), v('kommune-laerer-kommune')],
    ['spørreskjema til beboere', v('brukerundersoekelse')],
    [
      'hvordan få rådmannen med',
      v('leder-og-politisk-forankring'),
      v('statusmoete-med-programeier'),
    ],
    ['teste ut noe nytt i liten skala', v('forsoek-og-pilot')],
    ['nettkurs', v('digital-opplaering')],
    ['tall om kommunen', v('faktaark-og-statistikk')],
    ['hva betyr taus kunnskap', '/begreper/', '/grunnlag/to-kunnskapssyn/'],
    ['zoom', v('videomoete')],
    ['hvordan lære opp nyansatte', v('kollegaveiledning'), '/ny/', v('opplaering-og-internkurs')],
    [
      'snakke sammen over lunsj',
      v('maanedens-kunnskapstema'),
      v('frokostmoete'),
      v('interne-delingsfora'),
    ],
    ['få politikerne med', v('leder-og-politisk-forankring')],
    ['hva mener brukerne', v('brukerundersoekelse'), v('erfaringskonsulent')],
    ['hvem gjør hva i prosjektet', v('rolle-og-mandatavklaring'), v('programorganisering')],
    ['lese rapporter sammen', v('kunnskapingsmoete'), v('bruk-av-fou')],
  ],
  'gamle og nye navn': [
    ['Lindesnes', e('mandal-housing-first')],
    ['Mandal', e('mandal-housing-first')],
    ['Færder', e('noetteroey-smaahusene')],
    ['kommunedirektør', v('statusmoete-med-programeier'), v('leder-og-politisk-forankring')],
    [
      'statsforvalteren',
      v('statlig-arbeidsgruppe'),
      v('observatoerrolle'),
      e('verdal-samarbeidsmoeter'),
      e('midt-norge-laeringsnettverk'),
    ],
    ['husbanken i Hammerfest', '/kontor/hammerfest/'],
  ],
  skrivefeil: [
    ['læringsarnea', v('laeringsarena')],
    ['frokstmøte', v('frokostmoete')],
    ['evaulering', v('evaluering'), v('evaluering-etter-samling')],
    ['kollegavieledning', v('kollegaveiledning')],
    ['netverksmøte', v('nettverkssamling')],
    ['følgeforksning', v('foelgeforskning')],
    ['hadnlingspaln', v('handlingsplan')],
    ['samarbeidavtale', v('samarbeidsavtale')],
    ['dialogkonferense', v('dialogkonferanse')],
    ['verkseted', v('verksted')],
  ],
  forkortelser: [
    ['FoU', v('bruk-av-fou'), v('fou-oppdrag'), '/kategorier/fou/'],
    [
      'BSU',
      e('asker-boligsosialt-utviklingsprogram'),
      e('loerenskog-utviklingsprogram'),
      e('lillehammer-utviklingsprogram'),
      v('programarbeid'),
    ],
    ['NAPHA', v('metodenettverk'), e('mandal-housing-first')],
    ['BONO', v('kommunenettverk'), e('bono-nettverket')],
    ['ROP-boliger', e('melhus-bygg-og-eiendom')],
  ],
};

const held: Record<string, Row[]> = {
  bøying: [
    ['studieturer', v('studietur')],
    ['samarbeidsavtalene', v('samarbeidsavtale')],
    ['refleksjonsrunder', v('refleksjonsrunde')],
    ['piloter', v('forsoek-og-pilot')],
    ['ressursgruppene', v('ressursgruppe')],
    ['veiledere', v('veiledning-til-kommunen'), v('kollegaveiledning')],
  ],
  'deler av sammensatte ord': [
    ['avtale', v('samarbeidsavtale')],
    ['statistikk', v('faktaark-og-statistikk')],
    ['observatør', v('observatoerrolle')],
    ['forankring', v('leder-og-politisk-forankring')],
    ['sluttanalyse', v('foranalyse-og-sluttanalyse')],
    ['delingsforum', v('interne-delingsfora')],
  ],
  'særskriving og sammenskriving': [
    ['dialog konferanse', v('dialogkonferanse')],
    ['video møte', v('videomoete')],
    ['program samling', v('programsamling')],
    ['følge forskning', v('foelgeforskning')],
    ['openspace', v('open-space')],
    ['politiskforankring', v('leder-og-politisk-forankring')],
    ['observatør rolle', v('observatoerrolle')],
  ],
  'æøå skrevet på andre måter': [
    ['laerende nettverk', v('laerende-nettverk')],
    ['brukerundersokelse', v('brukerundersoekelse')],
    ['begrepsovelse', v('begrepsoevelse')],
    ['forsok og pilot', v('forsoek-og-pilot')],
    ['aalesund boligperm', e('aalesund-boligperm')],
    ['noetteroey', e('noetteroey-smaahusene')],
  ],
  'bokmål og nynorsk': [
    ['følgjeforsking', v('foelgeforskning')],
    ['forankring hos leiinga', v('leder-og-politisk-forankring')],
    ['lærande nettverk', v('laerende-nettverk')],
    ['metodehåndbok', v('erfaringshefte-og-metodehaandbok')],
    ['månadens kunnskapstema', v('maanedens-kunnskapstema')],
    ['kunnskapsoversikt frå forsking', v('kunnskapsoversikt')],
    ['ekspertområde', v('ekspertomraader')],
  ],
  'andre navn': [
    ['mesterlære', v('kollegaveiledning')],
    ['temadag', v('fagdag'), e('levanger-temadag')],
    ['kick-off', v('oppstartsmoete')],
    ['velferdslab', v('forsoek-og-pilot'), e('asker-boligsosialt-utviklingsprogram')],
    ['boligskole', v('opplaering-og-internkurs')],
    ['styringsgruppe', v('programorganisering'), v('observatoerrolle')],
    ['nøkkeltall', v('faktaark-og-statistikk')],
  ],
  'vanlige ord': [
    ['sende spørsmål på forhånd', v('forberedelsesoppgave')],
    ['hva kom ut av prosjektet', v('evaluering'), v('dialogmoete-etter-rapport')],
    [
      'kommuner som hjelper hverandre',
      v('laeringsagent'),
      v('kommune-laerer-kommune'),
      v('kommunenettverk'),
    ],
    ['møte med forskere om en ny rapport', v('kunnskapingsmoete'), v('dialogmoete-etter-rapport')],
    [
      'skrive ned hvordan vi jobber',
      v('erfaringshefte-og-metodehaandbok'),
      v('rutiner-og-spilleregler'),
    ],
    ['folk som har vært bostedsløse gir råd', v('erfaringskonsulent')],
    [
      'slutte å jobbe hver for oss',
      v('arbeidsgruppe-paa-tvers'),
      v('samhandlingssjekk'),
      v('statlig-arbeidsgruppe'),
    ],
    ['sitte rundt bord og diskutere', v('gruppebord-med-bordvert')],
    ['oversikt over hvem som kan hva', v('ekspertomraader')],
  ],
  'gamle og nye navn': [
    ['Nøtterøy', e('noetteroey-smaahusene')],
    [
      'Viken',
      e('asker-boligsosialt-utviklingsprogram'),
      e('baerum-utviklingsprogram'),
      e('loerenskog-utviklingsprogram'),
      e('mosseregionen-nettverk'),
      e('mosseregionen-act'),
    ],
    ['region øst', '/kontor/oest/'],
    ['kompetansetilskudd', '/grunnlag/post-78/', '/begreper/'],
    [
      'fylkesmannen',
      v('statlig-arbeidsgruppe'),
      v('observatoerrolle'),
      e('verdal-samarbeidsmoeter'),
      e('midt-norge-laeringsnettverk'),
    ],
  ],
  skrivefeil: [
    ['lærngsnettverk', v('laeringsnettverk')],
    ['brukerundersøklese', v('brukerundersoekelse')],
    ['studitur', v('studietur')],
    ['sammarbeidsavtale', v('samarbeidsavtale')],
    ['forankrnig', v('leder-og-politisk-forankring')],
    ['erfarinskonsulent', v('erfaringskonsulent')],
    ['refleksjonrunde', v('refleksjonsrunde')],
    ['vieomøte', v('videomoete')],
    ['kunnskapingsmote', v('kunnskapingsmoete')],
    ['komunenetverk', v('kommunenettverk')],
  ],
  forkortelser: [
    ['ACT', e('mosseregionen-act')],
    ['FIA Tromsø', e('tromsoe-fia')],
    ['BBL', e('bodoe-bbl')],
    ['NAV Lerkendal', e('trondheim-lerkendal')],
  ],
};

const rows = (set: Record<string, Row[]>, isHeld: boolean): BenchQuery[] =>
  Object.entries(set).flatMap(([kind, list]) =>
    list.map(([query, ...right]) => ({ kind, query, right, held: isHeld })),
  );

export const benchQueries: readonly BenchQuery[] = [...rows(tuned, false), ...rows(held, true)];
