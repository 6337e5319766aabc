import { stringify } from 'yaml';
import { collectionNames, collections, type CollectionName } from '../../schemas/collections.ts';
import { backendOf, type Door } from './settings.ts';
import { widgetsOf } from './widgets.ts';

/** What Decap CMS is told: everything comes from the schemas. */

const folderOf = (name: CollectionName): Record<string, unknown> => {
  const { title, says, ids, start } = collections[name];
  return {
    name,
    label: title,
    label_singular: start?.word ?? title,
    description: says,
    folder: `content/${name}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    // The names of some files are known to the code.
    create: !ids,
    // An address is not thrown away without a line in content/omdirigeringer.yaml.
    delete: false,
    identifier_field: 'title',
    summary: '{{title}}',
    slug: '{{slug}}',
    editor: { preview: false },
    fields: widgetsOf(name),
  };
};

/** The configuration of the door (https://decapcms.org/docs/configuration-options/). */
export const doorConfig = (door: Door, siteUrl: string): string =>
  stringify(
    {
      backend: { ...backendOf(door), commit_messages: commitMessages },
      ...(door.host === 'lokal' && { local_backend: true }),
      // A save is a branch of its own, and «klar» a change request.
      publish_mode: 'editorial_workflow',
      locale: 'nb_no',
      site_url: siteUrl,
      // There are no pictures in the content: one that is put here, the check tells of.
      media_folder: 'content',
      slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
      collections: collectionNames.map(folderOf),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );

const commitMessages = {
  create: 'Legg til «{{slug}}» i {{collection}}',
  update: 'Endre «{{slug}}» i {{collection}}',
  delete: 'Slett «{{slug}}» i {{collection}}',
  uploadMedia: 'Last opp «{{path}}»',
  deleteMedia: 'Slett «{{path}}»',
};
