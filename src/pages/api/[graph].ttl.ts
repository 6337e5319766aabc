import type { APIRoute, GetStaticPaths } from 'astro';
import { exportCatalogue } from '../../domain/exports/dcat.ts';
import { asTurtle, type Thing } from '../../domain/exports/rdf/graph.ts';
import { exportSkos } from '../../domain/exports/skos.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { site } from '../../site/settings.ts';

export const getStaticPaths = (() => [
  { params: { graph: 'begreper' }, props: { things: exportSkos(loadToolbox(), site.url, site) } },
  { params: { graph: 'katalog' }, props: { things: exportCatalogue(site) } },
]) satisfies GetStaticPaths;

interface Props {
  things: Thing[];
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(asTurtle(props.things), {
    headers: { 'content-type': 'text/turtle; charset=utf-8' },
  });
