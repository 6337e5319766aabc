import type { APIRoute, GetStaticPaths } from 'astro';
import { formNames, type FormName } from '../../contribute/asked.ts';
import { questionsOf } from '../../contribute/questions.ts';
import { emptyText } from '../../contribute/text.ts';
import { byId } from '../../domain/guide/relations.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

/** The form as a file to fill in by hand. */
export const getStaticPaths = (() =>
  formNames.map((skjema) => ({ params: { skjema } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const name = params.skjema as FormName;
  const toolbox = loadToolbox();
  const { data, url } = byId(toolbox, 'sider', name);
  return new Response(
    emptyText(
      data.title,
      new URL(url, site.url).href,
      questionsOf(name, (collection) => toolbox[collection]),
    ),
    { headers: { 'content-type': 'text/markdown; charset=utf-8' } },
  );
};
