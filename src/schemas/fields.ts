import { z } from 'zod';
import { help, type Referable } from './help.ts';
import { keysOf, type ValueTable } from './values.ts';

/** Fields that several collections share. Field texts (`help`) are shown to editors. */

/** A place in a source, `ramboll-2016:36`. */
export const PLACE = /^[a-z0-9-]+:[a-z0-9.-]+$/;

/** A time of day, `09:00`. */
export const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One key of an allowed-values table. */
export const oneOf = <T extends ValueTable>(table: T) => z.enum(keysOf(table)).meta({ table });

/** One or more keys of an allowed-values table, without repeats. */
export const someOf = <T extends ValueTable>(table: T) =>
  z
    .array(oneOf(table))
    .min(1)
    .refine((list) => new Set(list).size === list.length, { error: 'repeated' });

/** The id (file name without .md) of an entry in another collection. */
export const ref = (collection: Referable) => z.string().regex(SLUG).meta({ ref: collection });

export const text = (max: number) => z.string().trim().min(1).max(max);

/** A place in a source: `kilde:side`, `kilde:side-side` or `kilde:kapittel`. */
export const place = z
  .string()
  .regex(PLACE)
  .meta({ ref: 'place' })
  .meta(
    help(
      'Sted i en kilde: kilde og side, eller kilde og kapittel',
      'ramboll-2016:36',
      'Rambøll s. 36',
      'Skriv id-en til kilden, kolon og sidetallet.',
    ),
  );

/**
 * What comes from a source in a page that is mostly our own advice.
 * @param good an example of `says`
 */
export const basisOf = (description: string, good: string) =>
  z
    .array(
      z.strictObject({
        says: text(250).meta(
          help(
            'Det som kommer fra kilden',
            '"De fire spørsmålene til bordene."',
            'Alt.',
            'Si hva.',
          ),
        ),
        place,
      }),
    )
    .default([])
    .meta(
      help(
        description,
        `[{ says: "${good}", place: "ramboll-2016:36" }]`,
        'ramboll-2016',
        'Si hva som kommer fra kilden, og hvor det står.',
      ),
    );

const isoDate = z.iso.date();
export const year = z.int().min(1990).max(2100);

export const title = text(90).meta(
  help(
    'Navnet leseren ser',
    'Læringsarena',
    'Slik lager du en læringsarena!',
    'Bruk navnet alene. Guiden sier hvordan.',
  ),
);
export const summary = text(160).meta(
  help(
    'Én setning på høyst 160 tegn, som står i lister og i søket',
    'En møteplass om ett avgrenset tema, der deltakerne deler erfaring.',
    'Les mer om læringsarenaer her.',
    'Setningen sier ikke hva det er.',
  ),
);
export const aliases = z
  .array(text(90))
  .default([])
  .meta(
    help(
      'Også kalt: søkeord, gamle navn og navn som denne siden dekker',
      '[Møteplass for læring, Kompetansearena]',
      '[læring, møte]',
      'Ordene passer på for mange sider.',
    ),
  );
// People ask for the same in many voices: bokmål, nynorsk and dialect, in plain words and in the
// terms of the field. Each needs questions of its own: 80 have room where 20 had not.
export const asked = z
  .array(
    text(120).meta(
      help(
        'Ett spørsmål som siden svarer på, slik noen ville skrevet det i et søkefelt',
        '"hvordan får vi stille folk til å si noe"',
        'Hva er et gruppebord?',
        'Skriv behovet slik folk sier det. Navnet på siden finnes fra før.',
      ),
    ),
  )
  .max(80)
  .default([])
  .refine((list) => new Set(list).size === list.length, { error: 'repeated' })
  .meta(
    help(
      'Spørsmål siden svarer på, i folks egne ord. De leses av søket og vises bare der de hjelper',
      '["hvordan får vi stille folk til å si noe"]',
      '[møte]',
      'Skriv hele spørsmål eller behov, helst åtte eller flere.',
    ),
  );
export const language = oneOf('language').meta(
  help('Målform: nb for bokmål, nn for nynorsk', 'nn', 'no', 'Velg nb eller nn.'),
);
export const owner = text(80).meta(
  help(
    'Rollen som eier siden, ikke et personnavn',
    'Fagansvarlig for læring',
    'Kari Nordmann',
    'Folk slutter. Rollen blir.',
  ),
);

const yearFrom = year.meta(help('Første år', '2014', '14', 'Skriv hele årstallet.'));
const yearTo = year
  .optional()
  .meta(
    help(
      'Siste år, også når det er det samme som det første. Utelates når kilden ikke sier når det sluttet',
      '2016',
      'nå',
      'Skriv et årstall, eller utelat feltet.',
    ),
  );

export const years = z
  .strictObject({ from: yearFrom, to: yearTo })
  .refine((y) => y.to === undefined || y.to >= y.from, { error: 'period-order', path: ['to'] })
  .meta(
    help(
      'Fra og med år, til og med år',
      '{ from: 2014, to: 2016 }',
      '2014–2016',
      'Årene skal stå i hvert sitt felt.',
    ),
  );

export const review = z
  .strictObject({
    status: oneOf('reviewStatus').meta(
      help('Om fagfolk har kontrollert siden', 'utkast', 'ferdig', 'Velg en av de to verdiene.'),
    ),
    role: text(80).meta(
      help('Rollen som satte statusen', 'Redaksjonen', 'KN', 'Skriv rollen, ikke initialer.'),
    ),
    date: isoDate.meta(
      help(
        'Datoen da noen sist kontrollerte siden. Etter 12 måneder ber siden om ny kontroll',
        '"2026-11-20"',
        '20.11.2026',
        'Skriv år, måned, dag i anførselstegn.',
      ),
    ),
    note: text(300).meta(
      help(
        'Hva som ble kontrollert, for akkurat denne siden',
        '"Bygger på Rambøll 2016 s. 35–40. Stegene er egne råd."',
        'Gjennomgått.',
        'Leseren får ikke vite hva som ble sett på.',
      ),
    ),
    notPersonal: z
      .array(
        text(60).meta(
          help('Ett tall, eller ett navn', '"912 34 567"', 'alle', 'Skriv det slik det står.'),
        ),
      )
      .default([])
      .meta(
        help(
          'Tall og navn som ser ut som noens personopplysninger, men ikke er det',
          '["912 34 567"]',
          '["alt"]',
          'Bare det du har sjekket.',
        ),
      ),
  })
  .meta(
    help(
      'Status, rolle, dato og merknad',
      '{ status: utkast, role: Redaksjonen, date: "2026-11-20", note: "Bygger på Rambøll 2016 s. 35–40." }',
      'utkast',
      'Alle fire delene må være med.',
    ),
  );

export const disagreements = z
  .array(
    z.strictObject({
      matter: text(120).meta(
        help(
          'Hva kildene er uenige om',
          'Hvor mange kommuner som var med',
          'Uenighet',
          'Si hva det gjelder.',
        ),
      ),
      versions: z
        .array(
          z.strictObject({
            says: text(200).meta(
              help(
                'Hva den ene kilden sier',
                'Ni kommuner var med.',
                'Noe annet.',
                'Gjengi det kilden sier.',
              ),
            ),
            place,
          }),
        )
        .min(2)
        .meta(
          help(
            'Minst to versjoner, hver med sted',
            '[{ says: Ni., place: "ramboll-2016:42" }, { says: Åtte., place: "ramboll-2016:26" }]',
            '[{ says: Ni., place: "ramboll-2016:42" }]',
            'Det må være minst to.',
          ),
        ),
    }),
  )
  .default([])
  .meta(
    help(
      'Steder der kildene sier ulike ting',
      '[{ matter: Hvor mange kommuner, versions: [{ says: Ni., place: "ramboll-2016:42" }, { says: Åtte., place: "ramboll-2016:26" }] }]',
      '[Kildene er uenige]',
      'Leseren må få begge versjonene og stedene.',
    ),
  );

export const draft = z
  .boolean()
  .default(false)
  .meta(help('true: kladd som ikke vises på nettstedet', 'true', 'ja', 'Skriv true eller false.'));

/** Degrees north and east that hold all municipalities of the mainland. */
const NORWAY = { lat: [57.9, 71.3], lon: [4.4, 31.2] } as const;
const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/** A point on the map of Norway, in degrees (WGS 84). Positions come from GeoNames (CC BY 4.0). */
export const position = z
  .strictObject({
    lat: z
      .number()
      .meta(
        help(
          'Breddegrad. Legg stedet midt i kartet på openstreetmap.org, så står den i adressen: #map=12/67.28/14.38',
          '67.28',
          '67,28',
          'Skriv punktum, ikke komma.',
        ),
      ),
    lon: z
      .number()
      .meta(
        help(
          'Lengdegrad. Det siste tallet i den samme adressen',
          '14.38',
          '14,38',
          'Skriv punktum, ikke komma.',
        ),
      ),
  })
  .refine(({ lat, lon }) => within(lat, NORWAY.lat) && within(lon, NORWAY.lon), {
    error: 'outside-norway',
  });
