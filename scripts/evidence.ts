import { mkdirSync, writeFileSync } from 'node:fs';
import { accessReport } from '../src/domain/access/report.ts';
import { buildDay } from '../src/site/build-day.ts';
import { site } from '../src/site/settings.ts';

/** `npm run bevis`: the evidence file for access, for the release. */
mkdirSync('bevis', { recursive: true });
writeFileSync('bevis/tilgjengelighet.md', accessReport(buildDay(), site.accessibilityStatement));
console.log('bevis/tilgjengelighet.md er skrevet.');
