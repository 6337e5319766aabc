import { listed } from '../../language/forms.ts';
import { label } from '../../language/labels.ts';
import type { Language } from '../../schemas/values.ts';
import type { DocumentBlock, DocumentModel } from '../documents/model.ts';
import { tasksInOrder, type PlannedStep } from './schedule.ts';
import type { Trouble } from './troubles.ts';
import { dayWords, whenWords } from './words.ts';

export interface PlanFrame {
  title: string;
  language: Language;
  /** Sentences under the title. */
  lead: readonly string[];
  /** Where the plan comes from, with its whole address. */
  source: string;
  /** ISO date of the first day. */
  date?: string | undefined;
  troubles: readonly Trouble[];
  /** Titles of the templates that come beside those of the steps. */
  templates: readonly string[];
}

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', text });
const heading = (level: 2 | 3, text: string): DocumentBlock => ({ type: 'heading', level, text });

function stepBlocks(
  { part, number }: PlannedStep,
  when: string,
  language: Language,
): DocumentBlock[] {
  const { tool, sheet, templates, what, handsOver } = part;
  return [
    heading(3, `${number}. ${part.title}`),
    paragraph(when),
    paragraph(
      [tool.title, sheet && `${sheet.title} (${sheet.length})`].filter(Boolean).join('. ') + '.',
    ),
    ...(what ? [paragraph(what)] : []),
    ...(handsOver ? [paragraph(`${label('handsOver', language)}: ${handsOver}`)] : []),
    ...(templates.length
      ? [
          paragraph(
            `${label('templates', language)}: ${templates.map(({ title }) => title).join(', ')}`,
          ),
        ]
      : []),
  ];
}

/** A plan as a document: the steps in a table, each step in words, who does what and when. */
export function planDocument(steps: readonly PlannedStep[], frame: PlanFrame): DocumentModel {
  const { language, date, troubles } = frame;
  const when = (step: PlannedStep): string => whenWords(step, language, date);
  const tasks = tasksInOrder(steps);
  const title = label('steps', language);
  return {
    title: frame.title,
    language,
    source: frame.source,
    blocks: [
      ...frame.lead.filter(Boolean).map(paragraph),
      heading(2, title),
      {
        type: 'table',
        caption: title,
        header: [label('when', language), label('whatHappens', language), label('ledBy', language)],
        rows: steps.map((step) => [
          when(step),
          step.part.title,
          listed(step.part.sheet?.leads ?? []),
        ]),
      },
      ...steps.flatMap((step) => stepBlocks(step, when(step), language)),
      ...(troubles.length
        ? [
            heading(2, label('troubles', language)),
            {
              type: 'list',
              items: troubles.map(({ text, reason }) => (reason ? `${text} ${reason.text}` : text)),
            } satisfies DocumentBlock,
          ]
        : []),
      ...(tasks.length
        ? [
            heading(2, label('whoDoesWhat', language)),
            {
              type: 'table',
              caption: label('whoDoesWhat', language),
              header: [
                label('when', language),
                label('whatHappens', language),
                label('role', language),
                label('step', language),
              ],
              rows: tasks.map(({ task, step }) => [
                dayWords(task.day, language, date, 'short'),
                task.what,
                task.role,
                step.part.title,
              ]),
            } satisfies DocumentBlock,
          ]
        : []),
      ...(frame.templates.length
        ? [
            heading(2, label('templates', language)),
            { type: 'list', items: frame.templates } satisfies DocumentBlock,
          ]
        : []),
    ],
  };
}
