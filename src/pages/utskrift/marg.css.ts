import { loadToolbox } from '../../load/toolbox.ts';
import type { APIRoute } from 'astro';
import { marginSheet } from '../../components/print/margin-sheet.ts';

/**
 * The margins of the first printed cards, see `marginStyles`. Read by browsers only when they
 * print.
 */
export const GET: APIRoute = () => marginSheet(loadToolbox(), 0);
