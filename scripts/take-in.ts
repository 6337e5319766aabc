import { readFileSync, statSync } from 'node:fs';
import { formNames, forms } from '../src/contribute/asked.ts';
import { textFromWord } from '../src/contribute/from-word.ts';
import { MAX_BYTES } from '../src/content/files.ts';
import type { CollectionName } from '../src/schemas/collections.ts';
import { SLUG } from '../src/schemas/fields.ts';
import { readCitation } from '../src/content/citations.ts';
import { entriesOf } from '../src/content/entry.ts';
import { placeFor } from '../src/editor/named.ts';
import { placesOf } from '../src/editor/places.ts';
import { slugFor, whatADraftLacks, writeNew, type Desk } from '../src/editor/start.ts';
import { lackingIn } from '../src/editor/lacking.ts';
import { takeIn } from '../src/editor/take-in.ts';
import { languageFrom } from '../src/schemas/values.ts';

/** `npm run ny -- eksempel --fra fil.md`: what somebody sent from a form on the site, as a draft. */

/** The text of a file somebody sent. @throws a sentence, when it cannot be one */
function readSentFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`Finner ikke filen «${path}». Sjekk navnet og mappen.`);
  if (!stat.isFile()) throw new Error(`«${path}» er ikke en fil. Skriv navnet på filen.`);
  if (stat.size > MAX_BYTES)
    throw new Error(
      `«${path}» er for stor (over ${MAX_BYTES / 1000} kB) til å være et utfylt skjema. Åpne den, og ta med bare svarene.`,
    );
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const text = textFromWord(bytes);
    if (text === undefined)
      throw new Error(
        `«${path}» kan ikke leses som en Word-fil. Åpne den, og lagre den som en tekstfil.`,
      );
    return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`«${path}» er ikke en tekstfil i UTF-8. Lagre den på nytt som UTF-8.`);
  }
}

/**
 * A place in a source here. The source may be named by its title.
 * @throws a sentence, when it is in none of them
 */
function placeIn(written: string, collection: CollectionName, desk: Desk): string {
  if (collection !== 'eksempler') throw new Error('--kilde hører til et eksempel. Ta det bort.');
  const place = placeFor(written, desk.names);
  const sources = new Map(entriesOf(desk.entries, 'kilder').map(({ id, data }) => [id, data]));
  const read = readCitation(place, sources);
  if (!('fault' in read)) return place;
  const own = sources.get(read.source ?? '');
  throw new Error(
    own
      ? `--kilde «${written}» er ikke i kilden. ${placesOf(own)}`
      : `--kilde «${written}» er ikke et sted i en kilde her. Skriv kilde:side, og lag kilden først (npm run ny -- kilde).`,
  );
}

/**
 * Takes the file in, and tells what it lacks.
 * @param given the file name to use, proposed from the title when left out; and where in a source
 *   an example can be read, `kilde:side`
 * @returns what to tell the editor
 * @throws a sentence, when nothing could be taken in; nothing is then written
 */
export function takeInFile(
  collection: CollectionName,
  path: string,
  given: { id?: string | undefined; place?: string | undefined },
  desk: Desk,
): string {
  const name = formNames.find((form) => forms[form].collection === collection);
  if (!name) throw new Error('--fra tar bare imot et eksempel eller en guide.');
  const { id } = given;
  const place = given.place === undefined ? undefined : placeIn(given.place, collection, desk);
  const taken = takeIn(name, readSentFile(path), desk, place);
  if (!taken)
    throw new Error(
      `Fant ingen av spørsmålene fra skjemaet i «${path}». Hvert spørsmål må stå på sin egen linje, ordrett, med svaret under.`,
    );
  const { data, body, answered, leftOut, lookAt } = taken;
  const file = id ?? slugFor(typeof data.title === 'string' ? data.title : '', collection, desk);
  if (!SLUG.test(file))
    throw new Error('--filnavn kan bare ha små bokstaver a–z, tall og bindestrek.');
  if (desk.names.get(collection)?.ids.has(file))
    throw new Error(`--filnavn «${file}» finnes allerede. Velg et annet.`);
  const made = writeNew(collection, file, data, desk, body);
  const left = lackingIn(
    whatADraftLacks(collection, file, desk),
    collection,
    languageFrom(data.language),
    readFileSync(made, 'utf8'),
  );
  return [
    `Laget ${made} som kladd, med ${answered} svar.`,
    ...(leftOut.length
      ? ['\nDette fikk ikke plass i filen:', ...leftOut.map((text) => `  ${text}`)]
      : []),
    ...(lookAt.length ? ['\nSe over dette:', ...lookAt.map((text) => `  ${text}`)] : []),
    ...(left.length
      ? [
          '\nDette gjenstår før siden kan vises:',
          ...left.map((text, i) => `  ${i + 1}. ${text}`),
          '\nTa bort linjen «draft: true» når resten er på plass, og kjør npm run check.',
        ]
      : ['\nLes gjennom, ta bort linjen «draft: true», og kjør npm run check.']),
  ].join('\n');
}
