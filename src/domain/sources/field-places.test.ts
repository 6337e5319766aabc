import { expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { allFieldsOf } from '../../schemas/walk.ts';
import { referencesIn } from '../../checks/references.ts';
import { schemas } from '../../schemas/collections.ts';
import type { Item } from '../../content/render.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { fieldPlaces } from './field-places.ts';

const toolbox = loadToolbox();

test('felt som holder et sted i en kilde, heter place eller places', () => {
  for (const name of collectionNames)
    for (const { path, type, item } of allFieldsOf(name))
      if (type === 'place' || item?.type === 'place') expect(path, name).toMatch(/(^|\.)places?$/);
});

test('hvert sted i feltene blir funnet', () => {
  for (const name of collectionNames)
    for (const { data, path } of toolbox[name] as Item<CollectionName>[]) {
      const wanted = referencesIn(schemas[name], data).filter((r) => r.target === 'place');
      expect(
        fieldPlaces(data)
          .map(({ place }) => place)
          .sort(),
        path,
      ).toEqual(wanted.map(({ value }) => value).sort());
    }
});

test('det som står ved siden av og over, er med', () => {
  const data = {
    title: 'T',
    disagreements: [{ matter: 'År', versions: [{ says: '2015', place: 'a:1' }] }],
    offices: [{ office: 'vest', place: 'a:2' }],
    place: 'a:3',
  };
  expect(fieldPlaces(data)).toEqual([
    {
      field: 'disagreements',
      place: 'a:1',
      said: expect.objectContaining({ matter: 'År', says: '2015' }) as unknown,
    },
    { field: 'offices', place: 'a:2', said: { office: 'vest', place: 'a:2' } },
    { field: '', place: 'a:3', said: data },
  ]);
});
