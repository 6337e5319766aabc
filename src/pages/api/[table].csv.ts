import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { exportCodebook, exportCsv, tables, type Table } from '../../domain/exports/csv.ts';

export const getStaticPaths = (() =>
  tables.flatMap((table) => [
    { params: { table }, props: { table, codebook: false } },
    { params: { table: `${table}-kodebok` }, props: { table, codebook: true } },
  ])) satisfies GetStaticPaths;

interface Props {
  table: Table;
  codebook: boolean;
}

export const GET: APIRoute<Props> = ({ props }) => {
  const text = props.codebook ? exportCodebook(props.table) : exportCsv(loadToolbox(), props.table);
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
