import { z } from 'zod';
import {
  aliases,
  disagreements,
  draft,
  language,
  oneOf,
  owner,
  place,
  asked,
  ref,
  review,
  summary,
  text,
  title,
  year,
  years,
} from './fields.ts';
import { help, neededWhen } from './help.ts';

const share = z.strictObject({
  percent: z
    .number()
    .min(0)
    .max(100)
    .meta(help('Prosent', '60', '60 %', 'Skriv bare tallet.')),
  of: text(80).meta(
    help('Av hva', 'hele prosjektkostnaden', 'alt', 'Si hva andelen er regnet av.'),
  ),
});

const grant = z.strictObject({
  year: year
    .optional()
    .meta(help('Året tilskuddet gjaldt', '2014', "'14", 'Skriv hele årstallet.')),
  amount: z
    .int()
    .min(1)
    .meta(help('Kroner', '450000', '450 000 kr', 'Skriv tallet uten mellomrom og uten kr.')),
  purpose: text(120)
    .optional()
    .meta(help('Hva pengene var til', 'prosjektleder i halv stilling', 'diverse', 'Si hva.')),
  share: share
    .optional()
    .meta(
      help(
        'Andel, og av hva',
        '{ percent: 60, of: hele prosjektkostnaden }',
        '60 %',
        'En andel må si hva den er av.',
      ),
    ),
  place,
});

const told = z.strictObject({
  says: text(160).meta(
    help(
      'Det som er fortalt, i én setning',
      '"Ventetida på kommunal bolig gikk ned."',
      'Det gikk bra.',
      'Si hva som ble annerledes.',
    ),
  ),
  by: oneOf('teller').meta(
    help('Hvem som forteller det', 'kommunen', 'rapporten', 'Velg fra lista.'),
  ),
  place,
});

/** One example of learning tools in use: `content/eksempler/<id>.md`. */
export const exampleSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  language,
  core: z
    .boolean()
    .default(false)
    .meta(
      help('true for de seks casene i rapporten fra 2016', 'true', 'ja', 'Skriv true eller false.'),
    ),
  municipalities: z
    .array(ref('kommuner').meta(help('Én kommune', 'bodoe', 'Bodø', 'Bruk filnavnet.')))
    .default([])
    .meta(
      help(
        'Kommunene eksemplet handler om',
        '[bodoe]',
        '[Bodø kommune]',
        'Bruk filnavnet i content/kommuner/.',
      ),
    ),
  office: ref('kontor')
    .optional()
    .meta(
      help(
        'Husbankens kontor for området',
        'midt',
        'Midt-Norge',
        'Bruk filnavnet i content/kontor/.',
      ),
    ),
  period: years
    .optional()
    .meta(
      help(
        'Årene arbeidet gikk for seg',
        '{ from: 2014, to: 2016 }',
        '2014–2016',
        'Årene skal stå i hvert sitt felt.',
      ),
    ),
  themes: z
    .array(
      ref('tema').meta(help('Ett tema', 'brukerrelaterte-metoder', 'Metoder', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help('Kunnskapstema', '[tildeling-og-bosetting]', '[bolig]', 'Bruk filnavn i content/tema/.'),
    ),
  recipient: ref('mottakere')
    .optional()
    .meta(
      help(
        'Type mottaker av tilskudd',
        'kommuner',
        'Bodø kommune',
        'Her skal typen stå, ikke navnet.',
      ),
    ),
  problems: z
    .array(
      ref('problemer').meta(
        help('Ett problem', 'leietakere-mister-boligen', 'utkastelse', 'Bruk filnavnet.'),
      ),
    )
    .max(3)
    .default([])
    .meta(
      help(
        'Det de ville løse. Det viktigste først, høyst tre',
        '[leietakere-mister-boligen]',
        '[bolig]',
        'Bruk filnavn i content/problemer/.',
      ),
    ),
  targetGroups: z
    .array(oneOf('targetGroup').meta(help('Én gruppe', 'rus', 'rusavhengige', 'Velg fra lista.')))
    .default([])
    .refine((list) => new Set(list).size === list.length, { error: 'repeated' })
    .meta(
      help(
        'Hvem boligtiltaket var for, så folk kan filtrere',
        '[rus, psykisk-helse]',
        '[vanskeligstilte]',
        'Velg fra lista. Utelat feltet når kilden ikke sier hvem.',
      ),
    ),
  targetGroup: text(120)
    .optional()
    .meta(
      help(
        'Hvem boligtiltaket er for',
        'Leietakere i kommunale boliger',
        'Vanskeligstilte',
        'Si hvem, så likt kilden som mulig.',
      ),
    ),
  partners: z
    .array(text(120))
    .default([])
    .meta(
      help(
        'Hvem de samarbeidet med',
        '[Husbanken Midt-Norge, NTNU]',
        '[flere aktører]',
        'Skriv navn.',
      ),
    ),
  funding: z
    .array(grant)
    .default([])
    .meta(
      help(
        'Tilskudd per år, med sted i kilden',
        '[{ year: 2014, amount: 450000, place: "ramboll-2016:26" }]',
        '[450000]',
        'Stedet i kilden mangler.',
      ),
    ),
  tools: z
    .array(ref('verktoy').meta(help('Ett verktøy', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .default([])
    .meta(
      help(
        'Læringsverktøyene eksemplet viser',
        '[fagdag, laeringsarena]',
        '[møter]',
        'Bruk filnavn i content/verktoy/.',
      ),
    ),
  evidence: oneOf('evidence').meta(
    help(
      'Hvor grundig kilden beskriver eksemplet',
      'erfaring',
      'god',
      'Velg case, erfaring eller nevnt.',
    ),
  ),
  results: oneOf('resultStatus').meta(
    help('Status for resultatene', 'rapportert', 'vellykket', 'Vi vet bare hva som er fortalt.'),
  ),
  told: z
    .array(told)
    .default([])
    .meta(
      help(
        'Resultatene som er fortalt, det viktigste først',
        '[{ says: "Ventetida gikk ned.", by: kommunen, place: "ramboll-2011:samhandling" }]',
        '[det gikk bra]',
        'Hvert resultat må si hva som er fortalt, hvem som forteller det, og hvor det står.',
      ),
    )
    .meta(neededWhen('når det er fortalt om resultater')),
  ask: text(120)
    .optional()
    .meta(
      help(
        'Rollen dere kan spørre i dag',
        'Den som leder tildelingen av kommunale boliger',
        'Kari Nordmann',
        'Skriv en rolle, ikke et navn.',
      ),
    ),
  disagreements,
  draft,
  owner,
  review,
});
