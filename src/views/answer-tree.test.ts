import { expect, test } from 'vitest';
import { answer, solve } from '../domain/chooser/answer.ts';
import { read, textOfTool, tool } from '../domain/chooser/fixture.ts';
import type { Tool } from '../domain/chooser/tool.ts';
import { answerTree } from './answer-tree.ts';
import type { Tree } from './tree.ts';

/** Every element of a tag, in reading order. */
const all = (trees: readonly Tree[], tag: string): Exclude<Tree, string>[] =>
  trees.flatMap((tree) =>
    typeof tree === 'string'
      ? []
      : [...(tree.tag === tag ? [tree] : []), ...all(tree.children, tag)],
  );
const text = (tree: Tree): string =>
  typeof tree === 'string' ? tree : tree.children.map(text).join('');

const drawn = (tools: readonly Tool[], query: string): Tree[] =>
  answerTree(answer(solve(tools, read(query)), (id) => textOfTool(tool({ id }))));
const titles = (trees: readonly Tree[]): string[] => all(trees, 'h2').map(text);

test('det som passer nesten, står for seg etter det som passer, og tallene går videre', () => {
  const trees = drawn(
    [tool({ id: 'a', min: 2 }), tool({ id: 'b', min: 4 })],
    'formaal=dele-erfaring&antall=3',
  );
  expect(titles(trees).slice(0, 2)).toEqual([
    'Verktøy som passer',
    'Passer nesten, men noe mangler',
  ]);
  expect(all(trees, 'ol').map(({ attributes }) => attributes.start)).toEqual([undefined, '2']);
  const [first, row] = trees.flatMap((tree) => all([tree], 'ol')).flatMap((ol) => all([ol], 'h3'));
  expect([first, row].map((h3) => h3 && text(h3))).toEqual(['a', 'b']);
});

test('passer alt nesten, er det én liste, og hver rad sier én ting som mangler', () => {
  const trees = drawn(
    [tool({ id: 'a', min: 4 }), tool({ id: 'b', min: 5 })],
    'formaal=dele-erfaring&antall=3',
  );
  expect(titles(trees)[0]).toBe('Verktøy som nesten passer');
  const rows = all(trees, 'li').filter(({ attributes }) => attributes.class === 'row');
  expect(rows).toHaveLength(1);
  for (const { children } of rows) {
    const open = children.filter((tree) => typeof tree !== 'string' && tree.tag === 'dl');
    expect(all(open, 'dd')).toHaveLength(1);
  }
});
