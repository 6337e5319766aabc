import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { exportSources } from '../../domain/exports.ts';

export const GET: APIRoute = () => Response.json(exportSources(loadToolbox()));
