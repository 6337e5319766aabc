import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../../load/toolbox.ts';
import { textOfGuide, toolsOf } from '../../../domain/chooser/from-guides.ts';
import { textParts } from '../../../domain/chooser/text-parts.ts';
import type { ToolText } from '../../../domain/chooser/tool.ts';

export const getStaticPaths = (() => {
  const toolbox = loadToolbox();
  const all = toolbox.verktoy.map((guide) => textOfGuide(toolbox, guide));
  return textParts(toolsOf(toolbox), all).map((texts, i) => ({
    params: { part: String(i) },
    props: { texts },
  }));
}) satisfies GetStaticPaths;

/** The words of some tools. */
export const GET: APIRoute<{ texts: ToolText[] }> = ({ props }) => Response.json(props.texts);
