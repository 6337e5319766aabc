import { z } from 'zod';
import {
  collections,
  headingsOf,
  isWithoutBody,
  collectionNames,
  schemas,
  type CollectionName,
} from '../schemas/collections.ts';
import { PRIVATE_META } from '../schemas/help.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import { startable } from './questions.ts';

/**
 * Editor support for VS Code, generated from the schemas. No extension reads JSON Schema against
 * frontmatter in Markdown (redhat-developer/vscode-yaml#207), so the check itself runs while one
 * types (a task in the background) and its sentences are underlined on the right line. The JSON
 * Schemas are there for editors that can use them.
 */

/** The JSON Schema of the frontmatter of one collection, for editors. */
export function frontmatterSchema(collection: CollectionName): Record<string, unknown> {
  return z.toJSONSchema(schemas[collection], {
    io: 'input',
    override: ({ jsonSchema }) => {
      const schema = jsonSchema as Record<string, unknown>;
      if (typeof schema.good === 'string')
        schema.markdownDescription = `${String(schema.description)}\n\nGodt: \`${schema.good}\`\n\nDårlig: \`${String(schema.bad)}\`. ${String(schema.why)}`;
      for (const key of PRIVATE_META) delete schema[key];
    },
  });
}

function placeholder(field: Field, next: () => number): string {
  if (field.type === 'group')
    return `{ ${field.fields
      .filter((f) => f.required)
      .map((f) => `${f.name}: ${placeholder(f, next)}`)
      .join(', ')} }`;
  if (field.type === 'choice')
    return `\${${next()}|${Object.keys(field.choices ?? {}).join(',')}|}`;
  if (field.type === 'list') return `[${field.item ? placeholder(field.item, next) : ''}]`;
  if (field.type === 'date')
    return `"\${${next()}:\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}}"`;
  return `\${${next()}:${field.name}}`;
}

/** Snippets: type «guide» in an empty file and choose the values from lists. */
function snippets(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(startable).map(([word, collection]) => {
      let n = 0;
      const next = (): number => (n += 1);
      const fields = fieldsOf(collection)
        .filter((f) => f.required)
        .map((f) => `${f.name}: ${placeholder(f, next)}`);
      const headings = isWithoutBody(collection)
        ? []
        : (headingsOf(collection) ?? [])
            .filter((h) => !h.optional)
            .flatMap((h) => ['', `## ${h.nb}`, '', `$${next()}`]);
      return [
        collections[collection].title,
        {
          prefix: word,
          scope: 'markdown',
          description: collections[collection].says,
          body: ['---', ...fields, '---', ...headings],
        },
      ];
    }),
  );
}

const settings = {
  // Saved a second after the last key, so that the check sees what is typed.
  'files.autoSave': 'afterDelay',
  'files.autoSaveDelay': 1000,
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'task.allowAutomaticTasks': 'on',
  '[markdown]': {
    'editor.wordWrap': 'on',
    'editor.insertSpaces': true,
    'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'on' },
  },
  'yaml.schemas': { '.vscode/skjema/omdirigeringer.json': 'content/omdirigeringer.yaml' },
};

const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Kontroller innholdet mens jeg skriver',
      type: 'shell',
      command: 'node scripts/run.mjs vakt',
      isBackground: true,
      runOptions: { runOn: 'folderOpen' },
      presentation: { reveal: 'never', panel: 'dedicated' },
      problemMatcher: {
        owner: 'verktoykassa',
        source: 'verktøykassa',
        fileLocation: ['relative', '${workspaceFolder}'],
        pattern: { regexp: '^(content/[^:]+):(\\d+): (.+)$', file: 1, line: 2, message: 3 },
        background: {
          activeOnStart: true,
          beginsPattern: '^Kontrollerer innholdet',
          endsPattern: '^Kontrollert',
        },
      },
    },
  ],
};

const redirectSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Adresser som har flyttet',
  type: ['object', 'null'],
  propertyNames: { pattern: '^/([a-z0-9-]+/)*$' },
  additionalProperties: { type: 'string', pattern: '^/([a-z0-9-]+/)*$' },
};

/** Every file of `.vscode/`, by path. */
export function vscodeFiles(): Map<string, string> {
  const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['.vscode/settings.json', json(settings)],
    ['.vscode/tasks.json', json(tasks)],
    ['.vscode/verktoykassa.code-snippets', json(snippets())],
    ['.vscode/skjema/omdirigeringer.json', json(redirectSchema)],
    ...collectionNames.map((name): [string, string] => [
      `.vscode/skjema/${name}.json`,
      json(frontmatterSchema(name)),
    ]),
  ]);
}
