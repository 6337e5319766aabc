import { criteria, evidence } from './criteria.ts';

/** The evidence file as Markdown: one row for each criterion. */
export function accessReport(made: string, statement: string): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = criteria.map(
    (c) =>
      `| ${c.id} | ${c.level} | ${cell(c.name)} | ${cell(c.how)} | ${c.tests
        .map((key) => `${evidence[key].file}: ${evidence[key].name}`)
        .map(cell)
        .join('<br>')} |`,
  );
  return [
    '# Slik møter nettstedet WCAG 2.1 A og AA',
    '',
    `Laget ${made} av \`npm run bevis\`. Erklæringen: ${statement || 'adressen er ikke satt'}.`,
    '',
    '| nr. | nivå | krav | slik møter vi det | tester som viser det |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
