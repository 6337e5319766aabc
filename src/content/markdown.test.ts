import { expect, test } from 'vitest';
import { parseMarkdown, plain } from './markdown.ts';

test('punkter i en liste er hver sin linje, så ordene ikke går i hverandre', () => {
  expect(
    plain(parseMarkdown('Før.\n\n- **Et** punkt.\n- To\n  1. under\n\n> Sitat').children),
  ).toBe('Før.\nEt punkt.\nTo\nunder\nSitat');
});
