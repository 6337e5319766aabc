import { Document } from 'yaml';
import { jobs, NOTICE, PUBLISH, VERSIONS, type Job, type Occasion } from './pipeline.ts';

/** When each occasion is. The nightly schedule itself is made in GitLab (Build → schedules). */
const rules: Record<Occasion, { if: string }[]> = {
  change: [
    { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    { if: '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
  ],
  night: [{ if: '$CI_PIPELINE_SOURCE == "schedule"' }],
  version: [{ if: `$CI_COMMIT_TAG =~ /^${VERSIONS.replace('*', '')}/` }],
};

const image = (version: string): string => `node:${version}-bookworm`;

function jobOf(job: Job): object {
  const several = job.nodes.length > 1;
  return {
    stage: job.occasion,
    image: image(several ? '$NODE' : (job.nodes[0] ?? '')),
    rules: rules[job.occasion],
    // A newer commit of the same change makes the old run worthless.
    interruptible: job.occasion === 'change',
    ...(several && { parallel: { matrix: [{ NODE: job.nodes }] } }),
    timeout: `${job.minutes} minutes`,
    script: [
      // Root in a container: the tests fetch nginx and Caddy themselves.
      ...(job.browser
        ? ['apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium']
        : []),
      ...job.commands,
    ],
    ...(job.keeps && {
      artifacts: {
        name: job.keeps.name,
        paths: job.keeps.paths,
        expire_in: job.then === 'give-out' ? 'never' : `${job.keeps.days} days`,
        // The page of a change request links to it.
        ...(job.occasion === 'change' && { expose_as: job.keeps.name }),
      },
    }),
    // A statement of where the files were made (SLSA), beside them.
    ...(job.then === 'give-out' && {
      variables: { RUNNER_GENERATE_ARTIFACTS_METADATA: 'true' },
    }),
  };
}

/** GitLab Pages: the job has to have this name, and the folder that one. */
const pages = (job: Job): object => ({
  stage: 'publish',
  image: image(job.nodes[0] ?? ''),
  rules: rules[job.occasion].map((rule) => ({ if: `${rule.if} && $${PUBLISH} == "ja"` })),
  needs: [job.id],
  variables: { GIT_STRATEGY: 'none' },
  script: ['mv dist public'],
  artifacts: { paths: ['public'], expire_in: `${job.keeps?.days} days` },
});

/** The pipeline of GitLab CI: path → text. */
export function gitlabFiles(): [path: string, text: string][] {
  const published = jobs.filter(({ then }) => then === 'publish');
  const doc = new Document(
    {
      stages: ['change', 'night', 'version', 'publish'],
      workflow: { rules: Object.values(rules).flat() },
      // All of the history: the dates of the pages come from it.
      variables: { GIT_DEPTH: '0' },
      ...Object.fromEntries(jobs.map((job) => [job.id, jobOf(job)])),
      ...Object.fromEntries(published.map((job) => ['pages', pages(job)])),
    },
    // Without anchors, for people to read.
    { aliasDuplicateObjects: false },
  );
  doc.commentBefore = NOTICE;
  return [['.gitlab-ci.yml', doc.toString({ lineWidth: 0 })]];
}
