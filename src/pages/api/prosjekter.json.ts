import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { exportProjects } from '../../domain/exports.ts';

export const GET: APIRoute = () => Response.json(exportProjects(loadToolbox()));
