import { judge, type Ranked } from './rank.ts';
import { optionsOf, PEOPLE, questionNames, questions } from './questions.ts';
import type { Fact, Situation } from './situation.ts';
import type { Tool } from './tool.ts';

/** The unanswered question that would separate the two tools on top. */
export interface NextQuestion {
  fact: Fact;
  label: string;
  first: Tool;
  second: Tool;
}

/** Situations with one more answer: each answer to a question that is not answered. */
function answers(situation: Situation, fact: Fact, pair: readonly Tool[]): Situation[] {
  if (fact === 'people')
    return pair.flatMap(({ min, max }) => [min, max]).map((people) => ({ ...situation, people }));
  return optionsOf(fact).map(({ value }) => ({
    ...situation,
    [fact]: questions[fact].several ? [value] : value,
  }));
}

const points = ({ points: sum, avoid, verdicts }: Ranked): number =>
  avoid !== undefined || verdicts.some((v) => v.outcome === 'out') ? -50 : sum;

/**
 * Which answer would tell the first two apart most.
 * @returns undefined when every answer leaves the same one on top, or all questions are answered
 */
export function nextQuestion(
  [first, second]: readonly Ranked[],
  situation: Situation,
): NextQuestion | undefined {
  if (!first || !second) return undefined;
  const pair = [first.tool, second.tool] as const;
  const open = ([...questionNames, 'people'] as const).filter(
    (fact) => situation[fact] === undefined,
  );
  const split = open
    .map((fact) => {
      const leads = answers(situation, fact, pair).map(
        (told) => points(judge(pair[0], told)) - points(judge(pair[1], told)),
      );
      const [least, most] = [Math.min(...leads), Math.max(...leads)];
      return { fact, split: least < 0 && most > 0 ? Math.min(-least, most) : 0 };
    })
    .sort((a, b) => b.split - a.split)[0];
  if (!split?.split) return undefined;
  const { fact } = split;
  return {
    fact,
    label: fact === 'people' ? PEOPLE.label : questions[fact].label,
    first: pair[0],
    second: pair[1],
  };
}
