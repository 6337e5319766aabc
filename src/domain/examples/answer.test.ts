import { expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { exampleText, file, goodFiles, municipalityText } from '../../checks/fixture.ts';
import { buildToolbox } from '../../content/toolbox.ts';
import { answerLines, answerOf } from './answer.ts';

/** The toolbox with its one example changed, and the example. */
function withExample(change: (text: string) => string) {
  const files = [
    ...goodFiles().filter((f) => f.collection !== 'eksempler'),
    file('eksempler', 'testeksempel', change(exampleText)),
    file('kommuner', 'mandal', municipalityText),
  ];
  const toolbox = buildToolbox(checkFiles(files, [], '2026-11-28').entries);
  const [example] = toolbox.eksempler;
  if (!example) throw new Error('eksemplet mangler');
  return { toolbox, example };
}

test('et eksempel svarer med problem, hvem, resultat med kilde, og hva kilden ikke sier', () => {
  const { toolbox, example } = withExample((text) => text);
  expect(answerOf(toolbox, example)).toEqual({
    problems: toolbox.problemer,
    forWhom: '',
    told: [
      {
        says: ['Ventetida gikk ned.'],
        by: 'Fortalt av kommunen selv',
        source: { text: 'Rapport 2016, s. 5', href: '/kilder/rapport/#sted-5' },
      },
    ],
    untold: '',
    cost: 'Kilden sier ikke hva det kostet.',
    ask: '',
    websites: [],
  });
  expect(answerLines(example)).toEqual([{ term: 'Resultat', text: 'Ventetida gikk ned.' }]);
});

test('resultater fra samme teller og sted står sammen', () => {
  const { toolbox, example } = withExample((text) =>
    text.replace(
      /told: .*\n/,
      `told:
  - { says: En., by: kommunen, place: "rapport:5" }
  - { says: To., by: kommunen, place: "rapport:5" }
  - { says: Tre., by: brukerne, place: "rapport:5" }
`,
    ),
  );
  expect(answerOf(toolbox, example).told.map(({ says, by }) => [says, by])).toEqual([
    [['En.', 'To.'], 'Fortalt av kommunen selv'],
    [['Tre.'], 'Fortalt av brukerne'],
  ]);
});

test('uten fortalt resultat sies det hvorfor, og målgruppene fra lista brukes når kilden ikke har ord', () => {
  const { toolbox, example } = withExample((text) =>
    text
      .replace(/results: rapportert\ntold:.*\n/, 'results: for-tidlig\ntargetGroups: [rus]\n')
      .replace('office: vest', 'office: vest\nmunicipalities: [mandal]\nask: Boligsjefen'),
  );
  const answer = answerOf(toolbox, example);
  expect(answer.told).toEqual([]);
  expect(answer.untold).toMatch(/^For tidlig å si noe om resultater .*\.$/);
  expect(answer.forWhom).toBe('Folk med rusproblemer');
  expect(answer.ask).toBe('Boligsjefen');
  expect(answer.websites).toEqual([
    { name: 'Lindesnes', href: 'https://www.lindesnes.kommune.no/' },
  ]);
});
