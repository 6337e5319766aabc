import type { APIRoute, GetStaticPaths } from 'astro';
import { byId } from '../../domain/guide/relations.ts';
import { sceneOf } from '../../domain/scene/scene-of.ts';
import { kindColours } from '../../drawing/kind-colours.ts';
import { sceneFile } from '../../drawing/scene/svg.ts';
import { loadToolbox } from '../../load/toolbox.ts';

export const getStaticPaths = (() =>
  loadToolbox().verktoy.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const toolbox = loadToolbox();
  const scene = sceneOf(toolbox, byId(toolbox, 'verktoy', params.id ?? ''));
  const { light, dark } = kindColours[scene.kind];
  return new Response(sceneFile(scene, light, dark), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
