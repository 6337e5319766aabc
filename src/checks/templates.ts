import { entriesOf, type AnyEntry } from '../content/entry.ts';
import type { Data } from '../schemas/collections.ts';
import type { Value } from '../schemas/values.ts';
import { problem, type Problem } from './problems.ts';

type Block = Data<'maler'>['blocks'][number];
type Extra = 'answer' | 'options' | 'columns' | 'rows' | 'emptyRows' | 'items';

/** What each kind of block needs, and what it may have. */
const fits: Record<Value<'blockType'>, { needs: readonly Extra[]; may: readonly Extra[] }> = {
  overskrift: { needs: [], may: [] },
  tekst: { needs: [], may: [] },
  veiledning: { needs: [], may: [] },
  spoersmaal: { needs: ['answer'], may: ['options'] },
  tabell: { needs: ['columns'], may: ['rows', 'emptyRows'] },
  sjekkliste: { needs: ['items'], may: [] },
};
const extras: readonly Extra[] = ['answer', 'options', 'columns', 'rows', 'emptyRows', 'items'];

const isThere = (block: Block, field: Extra): boolean => {
  const value = block[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== 0;
};

function blockProblems(path: string, block: Block, i: number): Problem[] {
  const field = `blocks[${i}]`;
  const { needs, may } = fits[block.type];
  return [
    ...needs
      .filter((name) => !isThere(block, name))
      .map((name) => problem(path, `${field}.${name}`, 'block-needs', block.type)),
    ...extras
      .filter((name) => isThere(block, name) && !needs.includes(name) && !may.includes(name))
      .map((name) => problem(path, `${field}.${name}`, 'block-has', block.type)),
    ...(block.answer === 'valg' && block.options.length < 2
      ? [problem(path, `${field}.options`, 'too-few', 2)]
      : []),
    ...(block.type === 'tabell' && !block.rows.length && !block.emptyRows
      ? [problem(path, `${field}.emptyRows`, 'block-empty-table')]
      : []),
    ...block.rows.flatMap((row, n) => {
      const cells = row.split('|').length;
      return cells <= block.columns.length
        ? []
        : [problem(path, `${field}.rows[${n}]`, 'block-cells', cells, block.columns.length)];
    }),
  ];
}

/** A template asks for something, and each block has what its kind needs. */
export function templateProblems(entries: readonly AnyEntry[]): Problem[] {
  return entriesOf(entries, 'maler').flatMap(({ path, data }) => [
    ...data.blocks.flatMap((block, i) => blockProblems(path, block, i)),
    ...(data.blocks.some((b) => ['spoersmaal', 'tabell', 'sjekkliste'].includes(b.type))
      ? []
      : [problem(path, 'blocks', 'template-asks-nothing')]),
  ]);
}
