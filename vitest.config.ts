import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, in that order: begun first, so that the rest runs beside them. */
const LONGEST = [
  'site/every-page',
  'machine/recipes',
  'machine/build',
  'site/hostile',
  'site/policy',
  'bench/scale',
  'site/phone',
  'access/interactive',
  'access/measures',
  'site/search-faults',
  'site/run-sheets',
  'machine/commands',
  'site/running',
  'site/editors',
  'machine/npm-versions',
  'site/plan',
  'site/choose',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const project = (name: string, include: string[], more: { isolate?: boolean } = {}) => ({
  extends: true,
  test: { name, include, ...more },
});

export default defineConfig({
  // The packages as the build and the editor run them, not those for development: these check
  // themselves at every step, which takes a third of the time of all that parses.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    // Tests of the built site share one browser and one server each; two at a time fit two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page says after a click may wait for a file; beside other tests that takes seconds.
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      // One load of the modules and of the content for all the files that a worker runs.
      project('unit', ['src/**/*.test.ts', 'scripts/*.test.ts', 'scripts/print/*.test.ts'], {
        isolate: false,
      }),
      project('site', ['scripts/site/**/*.test.ts', 'scripts/bench/*.test.ts']),
      // The commands themselves, as they meet a machine: whole builds, the network, ports.
      project('machine', ['scripts/machine/*.test.ts']),
    ],
  },
});
