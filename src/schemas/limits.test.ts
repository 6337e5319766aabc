import { expect, test } from 'vitest';
import type { CollectionName } from './collections.ts';
import { collectionNames } from './collections.ts';
import { synonymsSchema } from './synonyms.ts';
import { textOf } from './values.ts';
import { allFieldsOf, type Field } from './walk.ts';

/**
 * The limits that others build on: readers of the exports, the columns of the printed tables, the
 * texts on /bidra/. The other tests read them from the schema, and would follow a slip.
 */
const limits: Record<CollectionName, string> = {
  verktoy: `
    title 1–90, aliases 1–90, summary 1–160, use 1–, participants.who 1–160, participants.min 1–2000, participants.max 1–2000, withWhom 1–,
    effort.preparation.amount 0–1000, effort.preparation.note 1–120, effort.running.amount 0–1000, effort.running.note 1–120, effort.followUp.amount
    0–1000, effort.followUp.note 1–120, phase 1–, purposes 1–, knowledge 1–, offices[].label 1–80, combineWith[].reason 1–160, considerations[].note
    1–200, disagreements[].matter 1–120, disagreements[].versions 2–, disagreements[].versions[].says 1–200, owner 1–80, review.role 1–80, review.note
    1–300`,
  eksempler: `
    title 1–90, aliases 1–90, summary 1–160, period.from 1990–2100, period.to 1990–2100, targetGroup 1–120, partners 1–120, funding[].year 1990–2100,
    funding[].amount 1–, funding[].purpose 1–120, funding[].share.percent 0–100, funding[].share.of 1–80, disagreements[].matter 1–120,
    disagreements[].versions 2–, disagreements[].versions[].says 1–200, owner 1–80, review.role 1–80, review.note 1–300`,
  kategorier: `
    title 1–90, aliases 1–90, summary 1–160, order 1–5, question 1–80, combine[].category 1–30, combine[].reason 1–200, owner 1–80, review.role 1–80,
    review.note 1–300`,
  kilder: `
    title 1–220, shortTitle 1–60, authors 1–60, publisher 1–90, commissioner 1–60, year 1990–2100, month 1–20, kind 1–60, isbn 1–30, summary 1–160,
    pages.from 1–, pages.to 1–, chapters[].title 1–120, note 1–300`,
  kontor: `
    title 1–90, shortTitle 1–20, aliases 1–90, summary 1–160, order 1–9, nameNow 1–160, unsure[].label 1–80, unsure[].note 1–200, owner 1–80,
    review.role 1–80, review.note 1–300`,
  tema: `
    title 1–90, aliases 1–90, summary 1–160, order 1–20, coverageNote 1–200`,
  mottakere: `
    title 1–90, aliases 1–90, summary 1–160, order 1–20, finding 1–200`,
  kommuner: `
    title 1–60, nameNow 1–60, changed 1990–2100, countyThen 1–60, countyNow 1–60`,
  begreper: `
    title 1–90, aliases 1–90`,
  prosjekter: `
    title 1–200, aliases 1–90, number 1–10, years.from 1990–2100, years.to 1990–2100, recipientName 1–160, flags 1–200`,
  suksesskriterier: `
    title 1–90, aliases 1–90, summary 1–160, order 1–6, tools[].reason 1–160`,
  sider: `
    title 1–90, aliases 1–90, summary 1–160, order 1–99, owner 1–80, review.role 1–80, review.note 1–300`,
  opplegg: `
    title 1–90, summary 1–160, variant 1–40, people.min 1–2000, people.usual 1–2000, people.max 1–2000, people.groupSize 2–12,
    municipalities.min 1–100, municipalities.usual 1–100, municipalities.max 1–100, length.min 1–3000, length.usual 1–3000,
    length.max 1–3000, weeks 1–208, roles 1–, roles[].title 1–60, roles[].does 1–200, rows 2–, rows[].day 1–5, rows[].minutes 0–600,
    rows[].each 2–120, rows[].week 1–208, rows[].toWeek 1–208, rows[].title 1–60, rows[].what 1–500, rows[].participants 1–300,
    rows[].say 1–350, rows[].questions 1–220, rows[].material 1–120, rows[].result 1–200, before[].days 0–1500, before[].what 1–250,
    after[].days 0–1500, after[].what 1–250, room 1–300, material 1–120, invitation.subject 1–120, invitation.body 1–2500,
    reminder.subject 1–120, reminder.body 1–2500, halfCome 1–400, digital 1–500, archive 1–300, basis[].says 1–250, owner 1–80,
    review.role 1–80, review.note 1–300`,
  maler: `
    title 1–90, aliases 1–90, summary 1–160, guides 1–, filledBy 1–120, minutes 1–2000, blocks 3–, blocks[].text 1–1200,
    blocks[].options 1–120, blocks[].columns 1–60, blocks[].rows 1–500, blocks[].emptyRows 0–40, blocks[].items 1–250,
    basis[].says 1–250, owner 1–80, review.role 1–80, review.note 1–300`,
};

const range = ({ min, max }: Field): string =>
  min === undefined && max === undefined ? '' : `${min ?? ''}–${max ?? ''}`;

test.each(collectionNames)('grensene for %s er de som er avtalt', (name) => {
  const found = allFieldsOf(name).flatMap((field) => {
    const text = [range(field), field.item ? range(field.item) : ''].filter(Boolean).join(' av ');
    return text ? [`${field.path} ${text}`] : [];
  });
  expect(found).toEqual(
    limits[name]
      .trim()
      .split(/,\s+/)
      .map((line) => line.replace(/\s+/g, ' ')),
  );
});

test('en gruppe synonymer har minst to ord, og vanlige ord fører et sted', () => {
  const ok = (data: unknown): boolean => synonymsSchema.safeParse(data).success;
  expect(ok({ same: [['a', 'b']], plain: [{ words: ['a'], guides: ['fagdag'] }] })).toBe(true);
  expect(
    [
      { same: [['a']] },
      { plain: [{ words: [], guides: ['fagdag'] }] },
      { plain: [{ words: ['a'], guides: [] }] },
      { same: [['a', 'x'.repeat(61)]] },
    ].map(ok),
  ).toEqual([false, false, false, false]);
  expect(ok({ same: [['a', 'x'.repeat(60)]] })).toBe(true);
});

test('en verdi har ordene i målformen, ellers på bokmål', () => {
  expect([
    textOf('sizeClass', 'liten'),
    textOf('sizeClass', 'liten', 'nn'),
    textOf('use', 'internt', 'nn'),
  ]).toEqual(['under 5 000 innbyggere', 'under 5 000 innbyggjarar', 'internt']);
});
