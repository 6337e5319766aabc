import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { criteria, evidence } from '../../../src/domain/access/criteria.ts';
import { builtPages, DIST } from '../built.ts';

/** The table of criteria is complete, and every test it names is there. */

test('47 krav, hvert med forklaring og minst én test', () => {
  expect(criteria).toHaveLength(47);
  expect(new Set(criteria.map((c) => c.id)).size).toBe(47);
  for (const { id, how, tests } of criteria)
    expect([id, how.length > 10, tests.length > 0]).toEqual([id, true, true]);
});

test('hver test som tabellen viser til, finnes', () => {
  for (const { file, name } of Object.values(evidence))
    expect(readFileSync(file, 'utf8'), file).toMatch(
      new RegExp(`(test|each)[^\\n]*\\(\\s*'${name.replace(/[%.]/g, '\\$&')}`),
    );
});

test('ingen lyd, video, bilder av tekst eller styring med bevegelse', () => {
  for (const { path, html } of builtPages())
    // The drawings of tools have no text.
    expect(html.replaceAll(/<img [^>]*src="\/tegninger\/[^>]*>/g, ''), path).not.toMatch(
      /<(audio|video|iframe|object|embed|img|canvas|marquee|blink)[\s>]|devicemotion|http-equiv="refresh"/,
    );
});

test('kravene er levert for maskiner, med de samme kravene som siden', () => {
  const { criteria: rows } = JSON.parse(
    readFileSync(join(DIST, 'api/tilgjengelighet.json'), 'utf8'),
  ) as { criteria: { id: string; name: string }[] };
  expect(rows.map((r) => r.id)).toEqual(criteria.map((c) => c.id));
  const page = readFileSync(join(DIST, 'tilgjengelighet/index.html'), 'utf8');
  for (const { id, name } of rows) expect(page).toContain(`<strong>${id} ${name}</strong>`);
});
