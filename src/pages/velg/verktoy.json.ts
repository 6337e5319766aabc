import type { APIRoute } from 'astro';
import { loadToolbox } from '../../load/toolbox.ts';
import { toolsOf } from '../../domain/chooser/from-guides.ts';
import { pack } from '../../domain/chooser/pack.ts';

/** The tools for the chooser and the comparison; no other page loads it. */
export const GET: APIRoute = () => Response.json(pack(toolsOf(loadToolbox())));
