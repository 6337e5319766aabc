import { expect, test } from 'vitest';
import { readContent } from '../content/files.ts';
import { allFieldsOf } from '../schemas/walk.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { titlesOf, withIds } from './named.ts';

const { files } = readContent('content');
const titles = titlesOf(files);

test('titler i stedet for filnavn gir den samme filen, i hvert felt som viser til en side', () => {
  let swapped = 0;
  for (const { collection, path, text } of files) {
    const fields = allFieldsOf(collection);
    const form = new URLSearchParams(
      [...fileToForm(collection, text)!].map(([name, value]) => {
        const field = fields.find((f) => f.path === name.replace(/\[\d+\]/g, '[]'));
        const known = titles.get((field?.target ?? field?.item?.target)!);
        const all = [...(known?.values() ?? [])].map((title) => title.toLowerCase());
        const written = value.split('\n').map((id) => {
          const title = known?.get(id);
          const alone = all.filter((other) => other === title?.toLowerCase()).length === 1;
          swapped += Number(title !== undefined && alone);
          return title !== undefined && alone ? title : id;
        });
        return [name, written.join('\n')];
      }),
    );
    expect(fileFromForm(collection, withIds(collection, form, titles), text), path).toBe(text);
  }
  expect(swapped).toBeGreaterThan(1000);
});

test('det som er verken tittel eller filnavn, står som det ble skrevet', () => {
  const form = new URLSearchParams({ tools: 'Fagdag\nNoe annet', title: 'Fagdag' });
  expect([...withIds('eksempler', form, titles)]).toEqual([
    ['tools', 'fagdag\nNoe annet'],
    ['title', 'Fagdag'],
  ]);
});
