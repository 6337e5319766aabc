import type { Toolbox } from '../../content/toolbox.ts';
import { effortMinutes, effortText } from '../time/amounts.ts';
import { examplesOf, officesOf, type Guide } from '../guide/relations.ts';
import { keysOf } from '../../schemas/values.ts';
import type { Tool, ToolText } from './tool.ts';

/** Every guide as the chooser sees it, in the order of the toolbox. */
export function toolsOf(toolbox: Toolbox): Tool[] {
  const size = new Map(toolbox.kommuner.map((m) => [m.id, m.data.size]));
  const shown = new Map<string, { count: number; sizes: Set<string> }>();
  for (const example of toolbox.eksempler) {
    for (const id of example.data.tools) {
      const entry = shown.get(id) ?? { count: 0, sizes: new Set<string>() };
      entry.count += 1;
      for (const municipality of example.data.municipalities)
        entry.sizes.add(size.get(municipality) ?? '');
      shown.set(id, entry);
    }
  }
  return toolbox.verktoy.map(({ id, language, data }) => ({
    id,
    language,
    title: data.title,
    category: data.category,
    alsoIn: data.alsoIn,
    use: data.use,
    withWhom: data.withWhom,
    min: data.participants.min,
    max: data.participants.max,
    preparation: effortMinutes(data.effort.preparation),
    running: effortMinutes(data.effort.running),
    cost: data.cost,
    experience: data.experience,
    phase: data.phase,
    purposes: data.purposes.map(({ purpose }) => purpose),
    knowledge: data.knowledge,
    origin: data.origin,
    examples: shown.get(id)?.count ?? 0,
    sizes: keysOf('sizeClass').filter((key) => shown.get(id)?.sizes.has(key)),
    combine: data.combineWith.map((c) => c.guide),
  }));
}

/** The words about one guide. */
export function textOfGuide(toolbox: Toolbox, guide: Guide): ToolText {
  const { data } = guide;
  return {
    id: guide.id,
    summary: data.summary,
    reasons: data.combineWith.map((c) => c.reason),
    who: data.participants.who,
    effort: [
      effortText(data.effort.preparation, guide.language),
      effortText(data.effort.running, guide.language),
      effortText(data.effort.followUp, guide.language),
    ],
    howBasis: data.howBasis,
    considerations: data.considerations,
    offices: officesOf(toolbox, guide).map(({ office }) => office.data.shortTitle),
    examples: examplesOf(toolbox, guide).map((e) => ({
      title: e.data.title,
      url: e.url,
      language: e.language,
    })),
  };
}
