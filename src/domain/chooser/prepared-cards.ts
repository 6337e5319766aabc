import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
import { idsInAnswer, solve } from './answer.ts';
import { toolsOf } from './from-guides.ts';
import { writtenAnswers, type Prepared } from './prepared.ts';

/** A written situation, with the tool its answer begins with. */
export interface PreparedCard extends Prepared {
  first?: { id: string; kind: Value<'category'> };
}

const made = new WeakMap<Toolbox, readonly PreparedCard[]>();

/** The written situations with the tools their answers begin with. Found once: many pages list them. */
export function preparedCards(toolbox: Toolbox): readonly PreparedCard[] {
  const known = made.get(toolbox);
  if (known) return known;
  const tools = toolsOf(toolbox);
  const cards = writtenAnswers(toolbox).map((prepared): PreparedCard => {
    const [id] = idsInAnswer(solve(tools, prepared.situation));
    const tool = tools.find((one) => one.id === id);
    return { ...prepared, ...(tool && { first: { id: tool.id, kind: tool.category } }) };
  });
  made.set(toolbox, cards);
  return cards;
}
