import type { APIRoute } from 'astro';
import { planIndex } from '../../domain/plan/from-content.ts';
import { loadToolbox } from '../../load/toolbox.ts';

/** The names of everything that can be put in a plan; only the page of plans loads it. */
export const GET: APIRoute = () => Response.json(planIndex(loadToolbox()));
