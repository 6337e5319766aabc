import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const SWEEP = 'every-page.test.ts';

/** The visit to every page takes longest: begun first, so that the rest runs beside it. */
class SweepFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSweep = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(SWEEP);
    return [...sorted.filter(isSweep), ...sorted.filter((file) => !isSweep(file))];
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
    sequence: { sequencer: SweepFirst },
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
