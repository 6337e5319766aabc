import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { exportTerms } from '../../domain/exports.ts';

export const GET: APIRoute = () => Response.json(exportTerms(loadToolbox()));
