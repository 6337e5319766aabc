/**
 * The recipes of README («Når noe skal endres»), done: what is written in each file, in the order
 * of README.
 */

/** One file: its path, and what it becomes ('' where it is new). */
interface Edit {
  path: string;
  write: (text: string) => string;
}
interface Recipe {
  /** The heading in README. */
  heading: string;
  /** Files of code, tests aside, that the recipe may touch. */
  most: number;
  edits: Edit[];
}

/** Puts something in before a line that must be there. */
const before =
  (line: string, added: string) =>
  (text: string): string => {
    if (!text.includes(line))
      throw new Error(`fant ikke «${line}»: oppskriften passer ikke lenger`);
    return text.replace(line, () => `${added}${line}`);
  };
const after =
  (line: string, added: string) =>
  (text: string): string =>
    before(line, '')(text).replace(line, () => `${line}${added}`);
const both =
  (...writes: Edit['write'][]) =>
  (text: string): string =>
    writes.reduce((made, write) => write(made), text);
const whole = (text: string) => (): string => text;

const meetingForm = (guide: string, value: string): Edit => ({
  path: `content/verktoy/${guide}.md`,
  write: before('\norigin: ', `\nmeetingForm: ${value}`),
});

export const recipes: readonly Recipe[] = [
  {
    heading: 'Et felt på guidene, med filter',
    most: 3,
    edits: [
      {
        path: 'src/schemas/values.ts',
        write: before(
          '  timeBand: {\n',
          `  meetingForm: { fysisk: 'på ett sted', digitalt: 'på nett' },\n`,
        ),
      },
      {
        path: 'src/schemas/guide.ts',
        write: before(
          `  origin: oneOf('origin')`,
          `  meetingForm: oneOf('meetingForm')
    .optional()
    .meta(help('Hvor deltakerne er', 'digitalt', 'Teams', 'Velg fra lista.'))
    .meta(fact('Foregår', 'Går føre seg')),\n`,
        ),
      },
      {
        path: 'src/domain/lists/guide-filters.ts',
        write: before(
          `    fromTable<Guide>('hensyn'`,
          `    fromTable<Guide>('oppmoete', 'Hvor dere er', 'meetingForm', ({ data }) =>
      data.meetingForm ? [data.meetingForm] : [],
    ),\n`,
        ),
      },
      meetingForm('arbeidsmoete', 'fysisk'),
      meetingForm('begrepsoevelse', 'digitalt'),
    ],
  },
  {
    heading: 'En samling med sider',
    most: 2,
    edits: [
      {
        path: 'src/schemas/question.ts',
        write: whole(`import { z } from 'zod';
import { language, owner, review, summary, title } from './fields.ts';

/** A question people ask, with its answer: \`content/spoersmaal/<id>.md\`. */
export const questionSchema = z.strictObject({ title, summary, language, owner, review });
`),
      },
      {
        path: 'src/schemas/collections.ts',
        write: both(
          before(`import { recipientSchema }`, `import { questionSchema } from './question.ts';\n`),
          before(
            '  begreper: describe({',
            `  spoersmaal: describe({
    schema: questionSchema,
    title: 'Spørsmål og svar',
    says: 'Det folk spør om når de tar verktøyene i bruk.',
    one: 'et spørsmål',
    body: 'text',
    home: '/spoersmaal/',
    pages: 'shared',
    start: { word: 'spørsmål', otherWords: ['spoersmaal'], asks: [] },
  }),\n`,
          ),
        ),
      },
      {
        path: 'content/spoersmaal/foerste-gang.md',
        write: whole(`---
title: Hva gjør vi første gang
summary: Begynn med ett verktøy som tar under en time.
language: nb
owner: Fagansvarlig for læring
review: { status: utkast, role: Redaksjonen, date: "2026-01-02", note: Skrevet for prøven. }
---
Ta [ett verktøy](/verktoy/arbeidsmoete/) om gangen, og snakk sammen etterpå. Se [alle svarene](/spoersmaal/).
`),
      },
    ],
  },
  {
    heading: 'En sidetype',
    most: 3,
    edits: [
      {
        path: 'src/domain/guide/considerations.ts',
        write: whole(`import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, textOf } from '../../schemas/values.ts';
import type { Guide } from './relations.ts';

/** The guides behind each consideration, in the order of the table. */
export function guidesByConsideration(toolbox: Toolbox): { title: string; guides: Guide[] }[] {
  return keysOf('consideration').map((key) => ({
    title: textOf('consideration', key),
    guides: toolbox.verktoy.filter((g) => g.data.considerations.some((c) => c.type === key)),
  }));
}
`),
      },
      {
        path: 'src/domain/guide/considerations.test.ts',
        write: whole(`import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { guidesByConsideration } from './considerations.ts';

test('guidene står under hensynene de nevner', () => {
  const found = guidesByConsideration(loadToolbox()).find((row) => row.title === 'Taushetsplikt');
  expect(found?.guides.length).toBeGreaterThan(1);
});
`),
      },
      {
        path: 'src/pages/hensyn.astro',
        write: whole(`---
import Shell from '../components/Shell.astro';
import { PAGE_TOP } from '../components/ids.ts';
import { loadToolbox } from '../load/toolbox.ts';
import { guidesByConsideration } from '../domain/guide/considerations.ts';

const rows = guidesByConsideration(loadToolbox());
---

<Shell title="Hensyn" description="Hvilke guider som nevner hvert hensyn.">
  <header class="page-head">
    <h1 id={PAGE_TOP} data-pagefind-meta="title">Hensyn</h1>
  </header>
  {rows.map(({ title, guides }) => (
    <section>
      <h2>{title}</h2>
      <ul>
        {guides.map((g) => (
          <li>
            <a href={g.url}>{g.data.title}</a>
          </li>
        ))}
      </ul>
    </section>
  ))}
</Shell>
`),
      },
      {
        path: 'src/site/pages.ts',
        write: before(
          `  { url: '/sok/',`,
          `  {
    url: '/hensyn/',
    title: 'Hensyn',
    menu: { place: 'content' },
    search: { names: ['taushetsplikt'], summary: 'Hvilke guider som nevner hvert hensyn.' },
  },\n`,
        ),
      },
    ],
  },
  {
    heading: 'En kontroll',
    most: 3,
    edits: [
      {
        path: 'src/checks/sentences/fields.ts',
        write: after(
          'export const fieldSentences = {\n',
          `  'title-full-stop': () => 'slutter med punktum. Et navn er ingen setning: ta bort punktumet.',\n`,
        ),
      },
      {
        path: 'src/checks/titles.ts',
        write: whole(`import type { ContentDocument } from '../content/entry.ts';
import { problem, type Problem } from './problems.ts';

/** A title is a name, and names have no full stop. */
export function titleProblems({ path, raw }: ContentDocument): Problem[] {
  return typeof raw.title === 'string' && raw.title.endsWith('.')
    ? [problem(path, 'title', 'title-full-stop')]
    : [];
}
`),
      },
      {
        path: 'src/checks/check.ts',
        write: both(
          before(`import { stampProblems }`, `import { titleProblems } from './titles.ts';\n`),
          before('        ...reviewProblems(doc, today),\n', '        ...titleProblems(doc),\n'),
        ),
      },
      {
        path: 'src/checks/check.test.ts',
        write: before(
          `  ['BOM', swap(`,
          `  [
    'navn med punktum',
    swap('title: Testmøte', 'title: Testmøte.'),
    'title-full-stop',
    'title',
  ],\n`,
        ),
      },
    ],
  },
  {
    heading: 'En utskrift',
    most: 1,
    edits: [
      {
        path: 'src/domain/print/volumes.ts',
        write: both(
          before(
            `import { pagesOf }`,
            `import { effortMinutes } from '../time/amounts.ts';\nimport { bandOf } from '../time/bands.ts';\n`,
          ),
          before(
            '  return [\n    ...kategorier.flatMap',
            `  const short = toolbox.verktoy.filter((g) => bandOf(effortMinutes(g.data.effort.running)) === 'kort');\n`,
          ),
          before(
            `    ...volumes(\n      {\n        id: 'eksempler',`,
            `    ...volumes(
      {
        id: 'korte',
        name: 'Korte verktøy',
        says: 'Verktøy som tar høyst 90 minutter.',
        count: \`\${short.length} guider\`,
      },
      short,
      (items) => ({ guides: items }),
    ),\n`,
          ),
        ),
      },
    ],
  },
];
