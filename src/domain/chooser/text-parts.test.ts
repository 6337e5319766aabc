import { expect, test } from 'vitest';
import { textOfTool, tool } from './fixture.ts';
import { PART, partUrls, textParts } from './text-parts.ts';

test('ordene til verktøy som er best for det samme, står sammen, så et svar ber om få deler', () => {
  const tools = Array.from({ length: 4 * PART }, (_, i) =>
    tool({ id: `guide-${i}`, purposes: [i % 2 ? 'spre' : 'dele-erfaring'] }),
  );
  const parts = textParts(
    tools,
    tools.map(({ id }) => textOfTool(tool({ id }))),
  );
  expect(parts.map((part) => part.length)).toEqual([PART, PART, PART, PART]);
  const even = tools.flatMap(({ id }, i) => (i % 2 ? [] : [id]));
  expect(parts.slice(0, 2).flatMap((part) => part.map(({ id }) => id))).toEqual(even);
  const asked = [even[0] ?? '', 'ukjent', even[1] ?? ''];
  expect(partUrls(tools, PART, asked)).toEqual(['/velg/tekst/0.json']);
  expect(partUrls(tools, PART, [even[PART] ?? ''])).toEqual(['/velg/tekst/1.json']);
});
