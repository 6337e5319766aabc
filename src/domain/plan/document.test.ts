import { describe, expect, test } from 'vitest';
import { planEntries } from './calendar.ts';
import { planDocument } from './document.ts';
import { plan, tool } from './fixture.ts';
import { toolPart } from './parts.ts';
import { schedule } from './schedule.ts';

describe('filene', () => {
  const steps = plan('loep=et-loep', tool('a'), tool('b')).steps;

  test('kalenderen har ett innslag per steg, og oppgavene når de bes om', () => {
    const entries = planEntries('p', 'https://x.no/plan/', steps, '2027-01-11', false);
    expect(entries.map(({ day, endDay, hours }) => [day, endDay, hours?.from])).toEqual([
      ['2027-01-11', '2027-01-12', undefined],
      ['2027-02-01', '2027-03-15', undefined],
      ['2027-05-24', '2027-05-25', undefined],
    ]);
    const all = planEntries('p', 'https://x.no/plan/', steps, '2027-01-11', true);
    expect(all).toHaveLength(3 + 2);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const [meeting] = planEntries('p', '', schedule([toolPart(tool('a'))]), '2027-01-11', false);
    expect(meeting).toMatchObject({ day: '2027-01-11', hours: { from: 540, to: 660 } });
  });
  test('dokumentet har stegene, det de gir videre, og hvem som gjør hva', () => {
    const { blocks } = planDocument(steps, {
      title: 'Plan',
      language: 'nb',
      lead: ['Om planen.'],
      source: 'Kilde',
      date: '2027-01-11',
      troubles: [{ text: 'Pass på.' }],
      templates: ['Avtale'],
    });
    const text = JSON.stringify(blocks);
    for (const words of ['1. Start', 'Resultat: Eit mål.', 'Pass på.', 'Referent', 'Avtale'])
      expect(text).toContain(words);
    expect(text).toContain('mandag 11. januar 2027');
  });
});
