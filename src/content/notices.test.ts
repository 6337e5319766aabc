import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { notices } from './notices.ts';

test('det som står som sitat, blir en boks, og resten står som det er', () => {
  const tree = {
    type: 'root' as const,
    children: [h('p', 'Før'), h('blockquote', h('p', 'Ring nå.')), h('p', 'Etter')],
  };
  expect(toHtml(notices(tree))).toBe(
    '<p>Før</p><div class="notice"><p>Ring nå.</p></div><p>Etter</p>',
  );
});
