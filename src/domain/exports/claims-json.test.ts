import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { claimsSchema, exportClaims } from './claims-json.ts';

const siteUrl = 'https://eksempel.no';
const json = exportClaims(loadToolbox(), { siteUrl, licence: '' });
const validate = new Ajv2020({ strict: false }).compile(claimsSchema(siteUrl));

test('følger skjemaet som er publisert, og skjemaet sier fra om noe annet', () => {
  validate(json);
  expect(validate.errors).toBeNull();
  const [first] = json.items;
  expect(validate({ ...json, items: [{ ...first, certainty: 'kanskje' }] })).toBe(false);
  expect(validate({ ...json, items: [{ ...first, mer: 1 }] })).toBe(false);
});

test('hver side med tekst har tall, og aldri flere med kilde enn setninger', () => {
  const pages = new Set(json.pages.map(({ page }) => page));
  for (const { id, url } of loadToolbox().verktoy) expect(pages.has(url), id).toBe(true);
  for (const { page, sentences, cited } of json.pages)
    expect(cited, page).toBeLessThanOrEqual(sentences);
});
