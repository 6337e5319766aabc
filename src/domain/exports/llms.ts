import type { Link, Text } from 'mdast';
import { writeMarkdown } from '../../content/markdown.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { markdownUrl } from './markdown.ts';

/** What has a line of its own. */
type Listed = Item<'verktoy' | 'eksempler' | 'loep' | 'problemer'>;

/**
 * A map of the site for language models (llmstxt.org): what it is, how to use it, and the Markdown
 * twins.
 */
export function exportLlms(
  toolbox: Toolbox,
  { siteUrl, name, tagline }: { siteUrl: string; name: string; tagline: string },
): string {
  const text = (value: string): Text => ({ type: 'text', value });
  const line = ({ data }: Listed, url: string): string => {
    const title: Link = { type: 'link', url, children: [text(data.title)] };
    return `- ${writeMarkdown({ type: 'paragraph', children: [title, text(`: ${data.summary}`)] })}`;
  };
  const link = (item: Item<'verktoy'> | Item<'eksempler'>): string =>
    line(item, new URL(markdownUrl(item.url), siteUrl).href);
  const file = (path: string, says: string): string =>
    `- [${path}](${new URL(path, siteUrl).href}): ${says}`;
  return (
    [
      `# ${name}`,
      `> ${tagline}. Guidene bygger på fem rapporter fra 2010 til 2019.`,
      'Det som har en fotnote, står i kilden. Resten er redaksjonens eget råd, og tid, antall og utgifter er anslag. Resultater i eksemplene er det deltakerne har fortalt, ikke målt virkning. Verktøykassa er ikke en offisiell tjeneste fra Husbanken. Feltet «review» i hver fil sier om siden er et utkast. Fortell det videre når du bruker teksten.',
      ...toolbox.kategorier.map((kind) =>
        [
          writeMarkdown({ type: 'heading', depth: 2, children: [text(kind.data.title)] }),
          toolbox.verktoy
            .filter((g) => g.data.category === kind.id)
            .map(link)
            .join('\n'),
        ].join('\n\n'),
      ),
      `## Eksempler\n\n${toolbox.eksempler.map(link).join('\n')}`,
      ...[
        { title: 'Løp', items: toolbox.loep },
        { title: 'Problemer', items: toolbox.problemer },
      ].map(
        ({ title, items }) =>
          items.length > 0 &&
          `## ${title}\n\n${items.map((item) => line(item, new URL(item.url, siteUrl).href)).join('\n')}`,
      ),
      [
        '## Data',
        [
          file('/api/verktoy.json', 'alle guidene'),
          file('/api/eksempler.json', 'alle eksemplene'),
          file('/api/opplegg.json', 'kjøreplaner: rader med minutter, ord å si og spørsmål'),
          file('/api/maler.json', 'maler som kan fylles ut'),
          file('/api/loep.json', 'ferdige løp: verktøy i rekkefølge over tid'),
          file('/api/problemer.json', 'det kommuner ofte står i, og hva andre har prøvd'),
          file('/api/begreper.jsonld', 'ordene som SKOS'),
          file('/api/kilder.json', 'kildene'),
          file('/api/paastander.json', 'hver setning som bygger på et sted i en kilde'),
          file('/api/katalog.ttl', 'oversikt over alle dataene, etter DCAT-AP-NO'),
          file('/api/verktoy.csv', 'guidene som tabell'),
          file('/api/eksempler.csv', 'eksemplene som tabell'),
          file('/api/prosjekter.csv', 'prosjektene som tabell'),
          file('/rss.xml', 'nye og endrede sider'),
        ].join('\n'),
      ].join('\n\n'),
    ]
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}
