import { Document } from 'yaml';
import { serverPackages } from './debian.ts';
import {
  jobs,
  MAIN,
  NIGHTLY,
  NOTICE,
  PUBLISH,
  VERSIONS,
  type Job,
  type Occasion,
} from './pipeline.ts';

const TAGGED = `startsWith(variables['Build.SourceBranch'], 'refs/tags/')`;
const SCHEDULED = `eq(variables['Build.Reason'], 'Schedule')`;
/** The key of the published site, kept as a secret variable in Azure; it has no value here. */
const TOKEN = '$(AZURE_STATIC_WEB_APPS_API_TOKEN)';

const conditions: Record<Occasion, string> = {
  change: `and(succeeded(), not(${TAGGED}), not(${SCHEDULED}))`,
  night: `and(succeeded(), ${SCHEDULED})`,
  version: `and(succeeded(), ${TAGGED})`,
};

function jobOf(job: Job): object {
  const several = job.nodes.length > 1;
  const paths = job.keeps?.paths ?? [];
  return {
    job: job.id,
    displayName: job.title,
    condition: conditions[job.occasion],
    timeoutInMinutes: job.minutes,
    ...(several && {
      strategy: {
        matrix: Object.fromEntries(
          job.nodes.map((node) => [`node_${node.split('.')[0]}`, { node }]),
        ),
      },
    }),
    steps: [
      // All of the history (the dates of the pages), and no key left behind on the disk.
      { checkout: 'self', fetchDepth: 0, persistCredentials: false },
      { task: 'UseNode@1', inputs: { version: several ? '$(node)' : job.nodes[0] } },
      ...(job.browser
        ? [
            {
              script: `sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends ${Object.values(serverPackages).flat().join(' ')}`,
            },
          ]
        : []),
      ...job.commands.map((script) => ({ script })),
      ...paths.map((path) => ({
        task: 'PublishPipelineArtifact@1',
        inputs: { targetPath: path, artifact: paths.length > 1 ? path : job.keeps?.name },
      })),
      ...(job.then === 'publish'
        ? [
            {
              script: 'cp levering/staticwebapp.config.json dist/',
              condition: `and(succeeded(), eq(variables['${PUBLISH}'], 'ja'))`,
            },
            {
              task: 'AzureStaticWebApp@0',
              condition: `and(succeeded(), eq(variables['${PUBLISH}'], 'ja'))`,
              inputs: {
                app_location: 'dist',
                skip_app_build: true,
                skip_api_build: true,
                azure_static_web_apps_api_token: TOKEN,
              },
            },
          ]
        : []),
    ],
  };
}

/** The pipeline of Azure: path → text. */
export function azureFiles(): [path: string, text: string][] {
  const doc = new Document({
    trigger: { branches: { include: [MAIN] }, tags: { include: [VERSIONS] } },
    pr: { branches: { include: [MAIN] } },
    schedules: [
      {
        cron: NIGHTLY,
        displayName: 'Natt',
        branches: { include: [MAIN] },
        // A page turns old without a change.
        always: true,
      },
    ],
    pool: { vmImage: 'ubuntu-24.04' },
    jobs: jobs.map(jobOf),
  });
  doc.commentBefore = NOTICE;
  return [['azure-pipelines.yml', doc.toString({ lineWidth: 0 })]];
}
