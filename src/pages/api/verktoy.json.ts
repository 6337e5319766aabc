import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { exportGuides } from '../../domain/exports.ts';

export const GET: APIRoute = () => Response.json(exportGuides(loadToolbox()));
