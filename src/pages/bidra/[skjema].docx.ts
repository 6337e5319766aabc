import type { APIRoute, GetStaticPaths } from 'astro';
import { formNames, type FormName } from '../../contribute/asked.ts';
import { emptyDocument } from '../../contribute/documents.ts';
import { questionsOf } from '../../contribute/questions.ts';
import { WORD_TYPE, wordFile } from '../../domain/documents/word-file.ts';
import { byId } from '../../domain/guide/relations.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

/** The form as a Word file to fill in by hand. */
export const getStaticPaths = (() =>
  formNames.map((skjema) => ({ params: { skjema } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const name = params.skjema as FormName;
  const toolbox = loadToolbox();
  const { data, url } = byId(toolbox, 'sider', name);
  const file = await wordFile(
    emptyDocument(
      data.title,
      new URL(url, site.url).href,
      questionsOf(name, (collection) => toolbox[collection]),
    ),
  );
  return new Response(file, { headers: { 'content-type': WORD_TYPE } });
};
