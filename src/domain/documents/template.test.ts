import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { templateDocument, templateFile } from './template.ts';
import { templatesByKind } from './template-relations.ts';

const toolbox = loadToolbox();
const [first] = toolbox.maler;

test('en mal blir et dokument med alle blokkene i rekkefølge', () => {
  expect(first).toBeDefined();
  const template = {
    ...first!,
    data: {
      ...first!.data,
      blocks: [
        { type: 'overskrift', text: 'Mål' },
        { type: 'veiledning', text: 'Skriv ett mål.' },
        { type: 'tekst', text: 'Les først.' },
        { type: 'spoersmaal', text: 'Hvorfor?', answer: 'valg', options: ['Ja', 'Nei'] },
        {
          type: 'tabell',
          text: 'Tiltak',
          columns: ['A', 'B'],
          rows: ['x'],
          emptyRows: 2,
        },
        { type: 'sjekkliste', text: 'Før dere sender', items: ['Lest'] },
      ].map((b) => ({ options: [], columns: [], rows: [], emptyRows: 0, items: [], ...b })),
    },
  } as typeof first & object;
  expect(templateDocument(template, 'https://x.no').blocks).toEqual([
    { type: 'heading', level: 2, text: 'Mål' },
    { type: 'guidance', text: 'Skriv ett mål.' },
    { type: 'paragraph', text: 'Les først.' },
    { type: 'question', text: 'Hvorfor?', answer: 'valg', options: ['Ja', 'Nei'] },
    {
      type: 'table',
      caption: 'Tiltak',
      header: ['A', 'B'],
      rows: [
        ['x', ''],
        ['', ''],
        ['', ''],
      ],
    },
    { type: 'checklist', text: 'Før dere sender', items: ['Lest'] },
  ]);
});

test('dokumentet sier hvor det kommer fra, og hvilken status det har', () => {
  for (const template of toolbox.maler) {
    const { source, language, title } = templateDocument(template, 'https://x.no');
    expect(source).toContain(`x.no/maler/${template.id}/`);
    expect([language, title]).toEqual([template.language, template.data.title]);
    expect(templateFile(template, 'docx')).toBe(`/maler/${template.id}.docx`);
  }
});

test('hver mal står i listen én gang', () => {
  const listed = templatesByKind(toolbox).flatMap(({ templates }) => templates.map((t) => t.id));
  expect(listed.sort()).toEqual(toolbox.maler.map((t) => t.id).sort());
});
