import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../../load/toolbox.ts';
import { textOfGuide } from '../../../domain/chooser/from-guides.ts';
import { textParts } from '../../../domain/chooser/pack.ts';
import type { ToolText } from '../../../domain/chooser/tool.ts';

export const getStaticPaths = (() => {
  const toolbox = loadToolbox();
  return textParts(toolbox.verktoy.map((guide) => textOfGuide(toolbox, guide))).map((texts, i) => ({
    params: { part: String(i) },
    props: { texts },
  }));
}) satisfies GetStaticPaths;

/** The words of some tools, in the same order as the rows of `/velg/verktoy.json`. */
export const GET: APIRoute<{ texts: ToolText[] }> = ({ props }) => Response.json(props.texts);
