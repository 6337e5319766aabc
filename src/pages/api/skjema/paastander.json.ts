import type { APIRoute } from 'astro';
import { claimsSchema } from '../../../domain/exports/claims-json.ts';
import { site } from '../../../site/settings.ts';

export const GET: APIRoute = () => Response.json(claimsSchema(site.url));
