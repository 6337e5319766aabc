import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { exportExamples } from '../../domain/exports.ts';

export const GET: APIRoute = () => Response.json(exportExamples(loadToolbox()));
