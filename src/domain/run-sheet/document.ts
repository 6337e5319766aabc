import { quoted } from '../../language/forms.ts';
import { label, type Label } from '../../language/labels.ts';
import type { DocumentBlock, DocumentModel } from '../documents/model.ts';
import type { Choice } from './choice.ts';
import type { RunSheet } from './clock.ts';
import { dayText, spanDays, weekDays } from './dates.ts';
import { filledBy } from './filled.ts';
import { letterText } from './letter.ts';
import type { SheetPage } from './page-data.ts';
import { clockText, daysOf, taskDates, timedRows } from './schedule.ts';
import { distanceText, weeksText } from './tasks.ts';

type Role = (id: string | undefined) => string;
interface Line {
  when: string;
  title: string;
  lead: string;
  row: RunSheet['rows'][number];
}

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', text });
const heading = (level: 2 | 3, text: string): DocumentBlock => ({ type: 'heading', level, text });

/** When each row is: clock times of a meeting, weeks of a plan with dates where they are known. */
function lines(sheet: RunSheet, choice: Choice, role: Role): Line[] {
  const { language } = sheet;
  if (sheet.kind === 'moete') {
    const days = daysOf(sheet);
    return timedRows(sheet, choice).map(({ row, day, from, to }) => ({
      when: `${days > 1 ? `${label('day', language)} ${day}, ` : ''}${clockText(from)}–${clockText(to)}`,
      title: row.title,
      lead: role(row.lead),
      row,
    }));
  }
  return sheet.rows.map((row) => {
    const { week = 1, toWeek } = row;
    const name = weeksText(row, language);
    const span = choice.date && weekDays(choice.date, week, toWeek);
    return {
      when: span ? `${name} (${spanDays(span)})` : name,
      title: row.title,
      lead: role(row.lead),
      row,
    };
  });
}

/** One row in full: what to do, what to say, what to ask. */
function rowBlocks(line: Line, language: 'nb' | 'nn'): DocumentBlock[] {
  const { row } = line;
  const named = (key: Label, text: string | undefined): DocumentBlock[] =>
    text ? [paragraph(`${label(key, language)}: ${text}`)] : [];
  return [
    heading(3, `${line.when} ${line.title}`),
    paragraph(row.what),
    ...named('ledBy', line.lead),
    ...row.say.map((words) => paragraph(`${label('say', language)}: ${quoted(words)}`)),
    ...(row.questions.length
      ? [
          paragraph(`${label('ask', language)}:`),
          { type: 'list', items: row.questions } satisfies DocumentBlock,
        ]
      : []),
    ...named('participantsDo', row.participants),
    ...named('bring', row.material.join('. ')),
    ...named('result', row.result),
  ];
}

function taskTable(sheet: RunSheet, side: 'before' | 'after', choice: Choice, role: Role) {
  const { language } = sheet;
  const caption = label(side === 'before' ? 'beforehand' : 'afterwards', language);
  const dates = choice.date ? taskDates(sheet, choice.date)[side] : [];
  return sheet[side].length
    ? [
        heading(2, caption),
        {
          type: 'table',
          caption,
          header: [
            label('date', language),
            label('whatHappens', language),
            label('ledBy', language),
          ],
          rows: sheet[side].map(({ days, what, role: id }, i) => [
            dates[i] ? dayText(dates[i], language) : distanceText(days, side, language),
            what,
            role(id),
          ]),
        } satisfies DocumentBlock,
      ]
    : [];
}

/** A run sheet as a document, with the times, dates and fields of a choice. */
export function runSheetDocument(page: SheetPage, choice: Choice): DocumentModel {
  const { sheet } = page;
  const { language } = sheet;
  const titles = new Map(sheet.roles.map((r) => [r.id, r.title]));
  const role: Role = (id) => (id && titles.get(id)) ?? '';
  const all = lines(sheet, choice, role);
  const filled = filledBy(sheet, choice);
  const meeting = sheet.kind === 'moete';
  const plan = label(meeting ? 'runSheet' : 'workPlan', language);
  const section = (key: Label, text: string | undefined): DocumentBlock[] =>
    text ? [heading(2, label(key, language)), paragraph(text)] : [];
  const letter = (key: 'invitation' | 'reminder'): DocumentBlock[] => {
    const found = sheet[key];
    if (!found) return [];
    const [subject, body] = [found.subject, found.body].map((t) => letterText(t, filled, language));
    return [
      heading(2, label(key, language)),
      paragraph(`${label('subject', language)}: ${subject}`),
      ...(body ?? '').split(/\n{2,}/).map(paragraph),
    ];
  };
  return {
    title: sheet.title,
    language,
    source: `${label('fromSite', language)}: ${page.url}. ${page.status}.`,
    blocks: [
      paragraph(sheet.summary),
      ...(choice.date ? [paragraph(dayText(choice.date, language))] : []),
      heading(2, plan),
      {
        type: 'table',
        caption: plan,
        header: [
          label(meeting ? 'clock' : 'week', language),
          label('whatHappens', language),
          label('ledBy', language),
        ],
        rows: all.map(({ when, title, lead }) => [when, title, lead]),
      },
      ...all.flatMap((line) => rowBlocks(line, language)),
      ...taskTable(sheet, 'before', choice, role),
      ...taskTable(sheet, 'after', choice, role),
      heading(2, label('roles', language)),
      { type: 'list', items: sheet.roles.map(({ title, does }) => `${title}: ${does}`) },
      ...section('roomAndMaterial', sheet.room),
      ...(sheet.material.length
        ? [
            {
              type: 'checklist',
              text: label('bring', language),
              items: sheet.material,
            } satisfies DocumentBlock,
          ]
        : []),
      ...letter('invitation'),
      ...letter('reminder'),
      ...section('halfCome', sheet.halfCome),
      ...section('onScreen', sheet.digital),
      ...section('archive', sheet.archive),
      ...(page.templates.length
        ? [
            heading(2, label('templates', language)),
            { type: 'list', items: page.templates } satisfies DocumentBlock,
          ]
        : []),
    ],
  };
}
