import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { marginSheet } from '../../components/print/margin-sheet.ts';
import { cardsBySheet } from '../../domain/print/margins.ts';
import { laterPages } from '../../domain/lists/paging.ts';

export const getStaticPaths = (() =>
  laterPages(cardsBySheet(loadToolbox()).length).map((number) => ({
    params: { del: String(number) },
  }))) satisfies GetStaticPaths;

/** The margins of later cards, where there are many. */
export const GET: APIRoute = ({ params }) => marginSheet(loadToolbox(), Number(params.del) - 1);
