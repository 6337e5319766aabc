import { expect, test } from 'vitest';
import { readContent } from '../content/files.ts';
import { allFieldsOf } from '../schemas/walk.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { namesOf, placeFor, titlesOf, withIds } from './named.ts';

const { files } = readContent('content');
const titles = titlesOf(files);
const names = namesOf(files);

test('titler i stedet for filnavn gir den samme filen, i hvert felt som viser til en side', () => {
  let swapped = 0;
  for (const { collection, path, text } of files) {
    const fields = allFieldsOf(collection);
    const form = new URLSearchParams(
      [...fileToForm(collection, text)!].map(([name, value]) => {
        const field = fields.find((f) => f.path === name.replace(/\[\d+\]/g, '[]'));
        const known = titles.get((field?.target ?? field?.item?.target)!);
        const all = [...(known?.values() ?? [])].map((title) => title.toLowerCase());
        const written = value.split('\n').map((id) => {
          const title = known?.get(id);
          const alone = all.filter((other) => other === title?.toLowerCase()).length === 1;
          swapped += Number(title !== undefined && alone);
          return title !== undefined && alone ? title : id;
        });
        return [name, written.join('\n')];
      }),
    );
    expect(fileFromForm(collection, withIds(collection, form, names), text), path).toBe(text);
  }
  expect(swapped).toBeGreaterThan(1000);
});

test('det som er verken tittel eller filnavn, står som det ble skrevet', () => {
  const form = new URLSearchParams({ tools: 'Fagdag\nNoe annet', title: 'Fagdag' });
  expect([...withIds('eksempler', form, names)]).toEqual([
    ['tools', 'fagdag\nNoe annet'],
    ['title', 'Fagdag'],
  ]);
});

test.each([
  ['municipalities', 'Lindesnes\nasker kommune', 'mandal\nasker'],
  ['told[0].place', 'Rambøll og mcs:consult 2016:36', 'ramboll-2016:36'],
  ['told[0].place', 'ramboll-2016 : 36', 'ramboll-2016:36'],
  ['told[0].place', 'Noe annet:36', 'Noe annet:36'],
])('navnet i dag, uten «kommune», og kortnavnet til en kilde: %s %j', (field, written, read) => {
  const form = new URLSearchParams({ [field]: written });
  expect(withIds('eksempler', form, names).get(field)).toBe(read);
});

test('et sted i en kilde kan skrives med kortnavnet', () => {
  expect(placeFor('rambøll og mcs:consult 2016:36-37', names)).toBe('ramboll-2016:36-37');
  expect(placeFor('side 36', names)).toBe('side 36');
});

test('en rolle i en kjøreplan kan skrives med navnet sitt', () => {
  const form = new URLSearchParams({
    'roles[0].id': 'Den som spør',
    'roles[0].title': 'Den som spør',
    'roles[1].id': 'moeteleder',
    'roles[1].title': 'Møteleder',
    'rows[0].lead': 'Den som spør',
    'rows[1].lead': 'møteleder',
    'before[0].role': 'Ukjent rolle',
  });
  expect(Object.fromEntries(withIds('opplegg', form, names))).toMatchObject({
    'roles[0].id': 'den-som-spoer',
    'rows[0].lead': 'den-som-spoer',
    'rows[1].lead': 'moeteleder',
    'before[0].role': 'Ukjent rolle',
  });
});

test('en henvisning i teksten kan også skrives med kortnavnet, og alt annet står urørt', () => {
  const form = new URLSearchParams({
    text: 'De møttes.[^Rambøll og mcs:consult 2016:36] Mer.[^ramboll-2016:38] Så.[^1] Og [^Noe:3].',
  });
  expect(withIds('eksempler', form, names).get('text')).toBe(
    'De møttes.[^ramboll-2016:36] Mer.[^ramboll-2016:38] Så.[^1] Og [^Noe:3].',
  );
});
