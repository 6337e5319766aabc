import type { PlanLink, PlanSheet } from '../domain/plan/material.ts';
import type { PictureFrame } from '../domain/plan/picture.ts';
import type { PlannedStep } from '../domain/plan/schedule.ts';
import { whenWords } from '../domain/plan/words.ts';
import { listedTitle } from '../domain/run-sheet/listed-title.ts';
import { label } from '../language/labels.ts';
import { textOf, type Language } from '../schemas/values.ts';
import { el, type Branch, type Tree } from './tree.ts';

/** One step of a plan as a piece of a page. */

/**
 * What a plan is drawn with: the language form of the frame, and the first day where it is known.
 */
export interface Drawn {
  language: Language;
  date?: string | undefined;
  /** The day it is, for what comes next. */
  today?: string | undefined;
  /** What a ready route says of its own time. */
  frame?: PictureFrame | undefined;
}

/** The anchor of a step. */
export const stepId = (number: number): string => `steg-${number}`;

const links = (list: readonly PlanLink[]): Tree[] =>
  list.flatMap(({ title, url, language }, i) => [
    ...(i ? [' '] : []),
    // The comma stays with the word before it.
    el(
      'span',
      { class: 'listed' },
      el('a', { href: url, lang: language }, title),
      i < list.length - 1 && ',',
    ),
  ]);

const fact = (name: string, ...what: (Tree | readonly Tree[])[]): Branch =>
  el('div', {}, el('dt', {}, name), el('dd', {}, ...what));

/** The guide of a step. A run sheet names it too, and then it can be left out on paper. */
const guideFact = (tool: PlanLink, hasSheet: boolean, language: Language): Branch =>
  el(
    'div',
    { class: hasSheet ? 'needs-screen' : undefined },
    el('dt', {}, label('guideOfStep', language)),
    el('dd', {}, links([tool])),
  );

/** How long a run sheet is, and what language form it is in where that is another. */
const aboutSheet = (sheet: PlanSheet, language: Language): Tree[] =>
  sheet.language === language
    ? [sheet.length]
    : [
        el('span', { lang: sheet.language }, sheet.length),
        `, på ${textOf('language', sheet.language)}`,
      ];

/** What a step can be done with besides its run sheet; folded on a phone. */
function moreOfStep({ part }: PlannedStep, language: Language): Branch | false {
  const { tool, sheet, templates, handsOver, inRoute, title } = part;
  // A tool that is a step of its own has the guide's name already.
  const named = inRoute !== undefined;
  const facts = [
    named && guideFact(tool, sheet !== undefined, language),
    templates.length > 0 && fact(label('templates', language), links(templates)),
    handsOver !== '' &&
      fact(
        label('handsOver', language),
        el('span', { lang: named ? part.language : sheet?.language }, handsOver),
      ),
  ].filter((one) => one !== false);
  return (
    facts.length > 0 &&
    el(
      'details',
      { class: 'fold' },
      el(
        'summary',
        {},
        el(
          'span',
          {},
          label('moreOfStep', language),
          el('span', { class: 'visually-hidden', lang: part.language }, ` ${title}`),
        ),
      ),
      el('dl', {}, facts),
    )
  );
}

/**
 * One step: when, what to do, how, and what the next step gets.
 * @param controls what a reader can change it with, in a plan of their own
 */
export function stepTree(step: PlannedStep, { language, date }: Drawn, controls?: Branch): Branch {
  const { part, number } = step;
  const { tool, sheet, what } = part;
  const named = part.inRoute !== undefined;
  return el(
    'li',
    { class: 'step', id: stepId(number), 'data-kind': tool.category },
    el(
      'p',
      { class: 'plan-time' },
      whenWords(step, language, date),
      el('span', {}, ` · ${textOf('category', tool.category, language)}`),
    ),
    el(
      'h3',
      {},
      named
        ? el('span', { lang: part.language }, part.title)
        : el('a', { href: tool.url, lang: part.language }, part.title),
    ),
    what !== undefined && el('p', { lang: part.language }, what),
    el(
      'div',
      { class: 'step-with' },
      sheet &&
        el(
          'dl',
          {},
          fact(
            label('runSheet', language),
            links([{ ...sheet, title: listedTitle(sheet.title) }]),
            ' (',
            ...aboutSheet(sheet, language),
            ')',
          ),
        ),
      moreOfStep(step, language),
    ),
    controls,
  );
}
