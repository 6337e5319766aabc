import type { APIRoute, GetStaticPaths } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { byId } from '../../domain/relations.ts';
import { socialPicture } from '../../social/picture.ts';
import { toPng } from '../../social/png.ts';

/** The pictures of shared links: one per guide, and one for all other pages. */
export const getStaticPaths = (() => {
  const toolbox = loadToolbox();
  return [
    { params: { bilde: 'verktoykassa' }, props: { svg: socialPicture('Hva er lurt å bruke når?', 'Læringsverktøy i boligsosialt arbeid') } },
    ...toolbox.verktoy.map((guide) => ({ params: { bilde: guide.id }, props: { svg: socialPicture(guide.data.title, byId(toolbox, 'kategorier', guide.data.category).data.title, guide.data.category) } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = async ({ props }) => new Response(await toPng(props.svg), { headers: { 'content-type': 'image/png' } });
