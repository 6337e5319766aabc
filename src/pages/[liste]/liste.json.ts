import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { listData, lists, type ListName } from '../../domain/lists/lists.ts';

/** Only for lists that stand on several pages: the others have everything on the page. */
export const getStaticPaths = (() =>
  (Object.keys(lists) as ListName[])
    .filter((name) => lists[name](loadToolbox()).pages.length > 1)
    .map((liste) => ({ params: { liste } }))) satisfies GetStaticPaths;

/** A whole list of cards for its filters, fetched when one is used. */
export const GET: APIRoute = ({ params }) =>
  Response.json(listData(lists[params.liste as ListName](loadToolbox())));
