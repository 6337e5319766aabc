import { expect, test } from 'vitest';
import { checkFiles } from './check.ts';
import { withGuide } from './fixture.ts';
import { hostile } from './hostile.ts';
test('x', () => { let n=0; const bad: unknown[]=[];
for (const h of hostile) { n++; const p = checkFiles(withGuide(t=>t.replace('\n## Når\n', '\n'+h.text.replaceAll('$','$$$$')+'\n\n## Når\n')), [], '2026-11-20').problems; const codes=p.map(x=>x.code as string); if (h.code ? !codes.includes(h.code) : codes.length) bad.push([h.code,h.text,[...new Set(codes)].join()].join(' | ')); }
console.log(n, bad.join('\n')); });
