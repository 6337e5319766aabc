import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { pdfFiles } from './pdf-files.ts';
import { printVolumes } from './volumes.ts';

test('hver samling er én fil med eget navn, og hele verktøykassa står først', () => {
  const toolbox = loadToolbox();
  const files = pdfFiles(toolbox);
  expect(files[0]).toMatchObject({ path: '/utskrift/alt/', name: 'verktoykassa.pdf' });
  expect(files).toHaveLength(printVolumes(toolbox).length + 1);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  for (const { name, path } of files) {
    expect(name).toMatch(/^[a-z0-9-]+\.pdf$/);
    expect(path).toMatch(/^\/utskrift\/.+\/$/);
  }
});
