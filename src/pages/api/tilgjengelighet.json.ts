import type { APIRoute } from 'astro';
import { criteria, evidence } from '../../domain/access/criteria.ts';
import { buildDay } from '../../site/build-day.ts';
import { site } from '../../site/settings.ts';

/** The evidence file: how each criterion is met and which tests show it. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      {
        version: '1.0',
        made: buildDay(),
        statement: site.accessibilityStatement || null,
        standard: 'WCAG 2.1 A og AA',
        criteria: criteria.map((c) => ({ ...c, tests: c.tests.map((key) => evidence[key]) })),
      },
      null,
      1,
    ),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
