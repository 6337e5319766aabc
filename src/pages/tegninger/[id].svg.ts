import type { APIRoute, GetStaticPaths } from 'astro';
import { byId } from '../../domain/guide/relations.ts';
import { sceneOf } from '../../domain/scene/scene-of.ts';
import { subjectOf } from '../../domain/scene/subject.ts';
import { kindColours } from '../../drawing/kind-colours.ts';
import { drawNear } from '../../drawing/near/draw.ts';
import { nearFile } from '../../drawing/scene/svg.ts';
import { loadToolbox } from '../../load/toolbox.ts';

export const getStaticPaths = (() =>
  loadToolbox().verktoy.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  const guide = byId(toolbox, 'verktoy', params.id ?? '');
  const { light, dark } = kindColours[guide.data.category];
  const shapes = drawNear(sceneOf(toolbox, guide), subjectOf(guide));
  return new Response(nearFile(shapes, light, dark), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
