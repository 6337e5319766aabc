import { ImportedXmlComponent } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { hostile, hostileFields } from '../../checks/hostile.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import type { DocumentModel } from './model.ts';
import { templateDocument } from './template.ts';
import { wordFile } from './word-file.ts';
import { columnWidths } from './word-table.ts';

afterEach(() => vi.useRealTimers());

const bytes = async (model: DocumentModel): Promise<Uint8Array> =>
  new Uint8Array(await (await wordFile(model)).arrayBuffer());

/** The parts of a file by name. Each of XML is well formed. */
async function partsOf(model: DocumentModel): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await bytes(model))).map(
    ([name, data]) => [name, strFromU8(data)] as const,
  );
  for (const [name, text] of parts)
    expect(() => ImportedXmlComponent.fromXmlString(text), name).not.toThrow();
  return Object.fromEntries(parts);
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const textOf = (xml: string): string =>
  unescaped(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
      .map(([, text, br]) => (br ? '\n' : (text ?? '')))
      .join(''),
  );
const paragraphsOf = (xml: string): { style: string; text: string }[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([p]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(p)?.[1] ?? '',
    text: textOf(p),
  }));
const tablesOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
const withoutTables = (xml: string): string => xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');

/** What every document must have, whatever is in it. */
async function expectSound(model: DocumentModel): Promise<Record<string, string>> {
  const parts = await partsOf(model);
  const body = parts['word/document.xml'] ?? '';
  const paragraphs = paragraphsOf(withoutTables(body));
  expect(paragraphs[0]?.style).toBe('Title');
  expect(paragraphs.filter(({ text }) => !text.trim())).toEqual([]);
  expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${model.language}-NO"/>`);
  expect(parts['docProps/core.xml']).toMatch(/<dc:title>[^<]+<\/dc:title>/);
  expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  for (const table of tablesOf(body)) {
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, i) => i === 0));
    expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="(?:true|1)"/);
  }
  expect(tablesOf(body)).toHaveLength(model.blocks.filter((b) => b.type === 'table').length);
  expect(body).not.toMatch(/<\/w:tbl><w:tbl>/);
  const levels = paragraphs
    .flatMap(({ style }) => /^Heading(\d)$/.exec(style)?.[1] ?? [])
    .map(Number);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/s);
  return parts;
}

const sample = (text: string): DocumentModel => ({
  title: text,
  language: 'nn',
  source: text,
  blocks: [
    { type: 'heading', level: 2, text },
    { type: 'paragraph', text },
    { type: 'guidance', text },
    { type: 'question', text, answer: 'avsnitt', options: [] },
    { type: 'question', text, answer: 'dato', options: [] },
    { type: 'question', text, answer: 'valg', options: [text, text] },
    { type: 'table', caption: text, header: [text, text], rows: [[text, '']] },
    { type: 'list', items: [text] },
    { type: 'list', ordered: true, items: [text] },
    { type: 'checklist', text, items: [text] },
  ],
});

test('hver mal blir et helt Word-dokument, med overskriftene i rekkefølge', async () => {
  for (const template of loadToolbox().maler) {
    const model = templateDocument(template, 'https://x.no');
    const parts = await expectSound(model);
    const headings = paragraphsOf(parts['word/document.xml'] ?? '').filter(
      ({ style }) => style === 'Heading1',
    );
    expect(headings.map(({ text }) => text)).toEqual(
      model.blocks.flatMap((b) => (b.type === 'heading' ? b.text : [])),
    );
    expect(textOf(parts['word/footer1.xml'] ?? '')).toContain(model.source);
  }
});

test('overskrifter begynner på første nivå og hopper ikke', async () => {
  const [heading, ...rest] = sample('Mål').blocks;
  const model: DocumentModel = {
    ...sample('Mål'),
    blocks: [heading!, { type: 'heading', level: 3, text: 'Delmål' }, ...rest],
  };
  const styles = paragraphsOf((await expectSound(model))['word/document.xml'] ?? '').map(
    (p) => p.style,
  );
  expect(styles.filter((s) => s.startsWith('Heading'))).toEqual(['Heading1', 'Heading2']);
});

test('veiledning står alene i sin egen stil, merket med at den skal bort', async () => {
  const body = (await partsOf(sample('Tekst')))['word/document.xml'] ?? '';
  expect(paragraphsOf(body).filter(({ style }) => style === 'Veiledning')).toEqual([
    { style: 'Veiledning', text: 'Rettleiing – ta bort før bruk: Tekst' },
  ]);
});

test('et svar er et felt med navn etter spørsmålet, og plass til å skrive', async () => {
  const body = (await partsOf(sample('Kva lærte de?')))['word/document.xml'] ?? '';
  const fields = [...body.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([field]) => field);
  expect(fields.map((f) => /<w:alias w:val="([^"]*)"/.exec(f)?.[1])).toEqual(
    Array(5).fill('Kva lærte de?'),
  );
  expect(fields.filter((f) => f.includes('w14:checkbox'))).toHaveLength(3);
  expect(fields[0]?.match(/<w:br\/>/g)).toHaveLength(3);
  expect(fields[1]).toContain('<w:lid w:val="nn-NO"/>');
});

test('et langt spørsmål gir et navn Word godtar', async () => {
  const body = (await partsOf(sample('Spørsmål og 🏠 '.repeat(30))))['word/document.xml'] ?? '';
  for (const [, name = ''] of body.matchAll(/<w:alias w:val="([^"]*)"/g))
    expect(Array.from(name).length).toBeLessThanOrEqual(64);
});

test('tom linje i et avsnitt gir to avsnitt, linjeskift blir stående', async () => {
  const model = { ...sample('x'), blocks: [{ type: 'paragraph', text: 'a\nb\n\n\nc\n' } as const] };
  const body = (await expectSound(model))['word/document.xml'] ?? '';
  expect(
    paragraphsOf(body)
      .slice(2)
      .map((p) => p.text),
  ).toEqual(['a\nb', 'c']);
});

const injected = [
  ...[...hostile, ...hostileFields].map(({ text }) => text),
  '</w:t></w:r></w:p><w:p/>',
  '&lt;w:br/&gt; & "sitat" \'apostrof\' ]]>',
  '=HYPERLINK("http://evil.example/";"Klikk")',
];

test('fiendtlig tekst ender som tekst: elementene er de samme som rundt en vanlig tekst', async () => {
  const tags = (xml: string): string[] => xml.match(/<\/?[\w:]+/g) ?? [];
  const plain = tags((await partsOf(sample('vanlig')))['word/document.xml'] ?? '');
  for (const text of injected) {
    const parts = await partsOf(sample(`a${text.replaceAll(/\s+/g, ' ')}b`));
    expect(tags(parts['word/document.xml'] ?? ''), text).toEqual(plain);
  }
});

test('tegn som XML ikke kan ha, gjør ikke filen uleselig', async () => {
  const parts = await expectSound(sample('a\u0000\u0008\uD800\uFFFFb'));
  expect(textOf(parts['word/document.xml'] ?? '')).toContain('ab');
});

test('samme mal gir de samme bytene i dag og om et år', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
  const before = await bytes(sample('x'));
  vi.setSystemTime(new Date('2027-05-05T12:34:56Z'));
  expect(await bytes(sample('x'))).toEqual(before);
});

test('kolonnene fyller bredden, og den tomme får plass', () => {
  const table = {
    type: 'table',
    caption: '',
    header: ['Nr', 'Tiltak'],
    rows: [['1', '']],
  } as const;
  const widths = columnWidths(table, 9638);
  expect(widths.reduce((a, b) => a + b, 0)).toBe(9638);
  expect(widths[1]).toBeGreaterThan(widths[0]! * 2);
});
