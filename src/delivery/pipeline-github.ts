import { Document, isScalar, visit } from 'yaml';
import { serverPackages } from './debian.ts';
import {
  jobsOf,
  MAIN,
  NIGHTLY,
  NOTICE,
  PUBLISH,
  settings,
  VERSIONS,
  type Job,
  type Occasion,
} from './pipeline.ts';

/** The commit of each action: a tag can be moved to other code, a commit cannot. */
const actions = {
  checkout: ['3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7.0.1'],
  'setup-node': ['820762786026740c76f36085b0efc47a31fe5020', 'v7.0.0'],
  'upload-artifact': ['bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', 'v7.0.0'],
  'download-artifact': ['3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', 'v8.0.1'],
  'upload-pages-artifact': ['fc324d3547104276b827a68afc52ff2a11cc49c9', 'v5.0.0'],
  'deploy-pages': ['cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', 'v5.0.0'],
  'attest-build-provenance': ['a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32', 'v4.1.0'],
} as const;

type Step = Record<string, unknown>;

const RUNNER = 'ubuntu-24.04';
const expression = (text: string): string => `\${{ ${text} }}`;
const use = (name: keyof typeof actions, inputs?: object): Step => ({
  uses: `actions/${name}@${actions[name][0]}`,
  ...(inputs && { with: inputs }),
});

/** Fetches all of the history (the dates of the pages), and leaves no key behind on the disk. */
const setUp = (node: string): Step[] => [
  use('checkout', { 'fetch-depth': 0, 'persist-credentials': false }),
  use('setup-node', { 'node-version': node, 'package-manager-cache': false }),
];

const publishing = `vars.${PUBLISH} == 'ja'`;

const jobSteps = (job: Job): Step[] => [
  ...setUp(job.nodes.length > 1 ? expression('matrix.node') : (job.nodes[0] ?? '')),
  // The machines have a browser.
  ...(job.browser
    ? [
        {
          run: `sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends ${Object.values(serverPackages).flat().join(' ')}`,
        },
      ]
    : []),
  ...job.commands.map((run) => ({ run })),
  ...(job.keeps
    ? [
        use('upload-artifact', {
          name: job.keeps.name,
          path: job.keeps.paths.join('\n'),
          'retention-days': job.keeps.days,
          'if-no-files-found': 'error',
          // .well-known/ is part of the site.
          'include-hidden-files': true,
        }),
      ]
    : []),
  ...(job.then === 'publish'
    ? [
        {
          if: publishing,
          ...use('upload-pages-artifact', { path: 'dist', 'include-hidden-files': true }),
        },
      ]
    : []),
];

/** A job of its own for each right beyond reading, so that no package we build with has it. */
function after(job: Job): Record<string, object> {
  if (job.then === 'publish')
    return {
      publish: {
        name: 'Publiser',
        needs: job.id,
        if: publishing,
        'runs-on': RUNNER,
        'timeout-minutes': 15,
        permissions: { pages: 'write', 'id-token': 'write' },
        environment: {
          name: 'github-pages',
          url: expression('steps.deployment.outputs.page_url'),
        },
        steps: [{ id: 'deployment', ...use('deploy-pages') }],
      },
    };
  if (job.then === 'give-out')
    return {
      'give-out': {
        name: 'Gi ut',
        needs: job.id,
        'runs-on': RUNNER,
        'timeout-minutes': 15,
        permissions: { contents: 'write', 'id-token': 'write', attestations: 'write' },
        env: { GH_TOKEN: expression('github.token'), GH_REPO: expression('github.repository') },
        steps: [
          use('download-artifact', { name: job.keeps?.name, path: job.keeps?.name }),
          use('attest-build-provenance', { 'subject-path': `${job.keeps?.name}/*.tar.gz` }),
          {
            run: `gh release create "$GITHUB_REF_NAME" ${job.keeps?.name}/* --verify-tag --title "$GITHUB_REF_NAME" --notes "Kontroller arkivet med sha256sum -c, og hvor det er bygd med gh attestation verify."`,
          },
        ],
      },
    };
  return {};
}

const jobOf = (job: Job): object => ({
  name: job.title,
  'runs-on': RUNNER,
  'timeout-minutes': job.minutes,
  ...(job.nodes.length > 1 && {
    strategy: { 'fail-fast': false, matrix: { node: job.nodes } },
  }),
  steps: jobSteps(job),
});

const occasions: Record<Occasion, { file: string; name: string; on: object }> = {
  change: {
    file: 'change',
    name: 'Endring',
    on: { pull_request: null, push: { branches: [MAIN] } },
  },
  night: {
    file: 'nightly',
    name: 'Natt',
    on: { schedule: [{ cron: NIGHTLY }], workflow_dispatch: null },
  },
  version: { file: 'release', name: 'Utgivelse', on: { push: { tags: [VERSIONS] } } },
};

/** Each action with the version that its commit is. */
function withVersions(doc: Document): void {
  visit(doc, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const name = /\/(.+)@/.exec(String(value.value))?.[1] as keyof typeof actions;
      value.comment = ` ${actions[name][1]}`;
    },
  });
}

/** The workflows of GitHub Actions: path → text. */
export const githubFiles = (): [path: string, text: string][] =>
  (Object.keys(occasions) as Occasion[]).map((occasion) => {
    const { file, name, on } = occasions[occasion];
    const jobs = jobsOf(occasion);
    const doc = new Document({
      name,
      on,
      permissions: { contents: 'read' },
      concurrency: {
        group: expression('github.workflow') + '-' + expression('github.ref'),
        'cancel-in-progress': occasion === 'change',
      },
      env: Object.fromEntries(settings.map((key) => [key, expression(`vars.${key}`)])),
      jobs: Object.assign(
        Object.fromEntries(jobs.map((job) => [job.id, jobOf(job)])),
        ...jobs.map(after),
      ) as object,
    });
    doc.commentBefore = NOTICE;
    withVersions(doc);
    return [`.github/workflows/${file}.yml`, doc.toString({ lineWidth: 0 })];
  });
