import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more: begun first, so that no worker waits alone for the last. */
const long = [
  'scripts/site/access/engines',
  'scripts/site/access/measures',
  'scripts/build',
  'scripts/site/policy',
  'scripts/site/hostile',
  'scripts/site/print',
  'scripts/site/access/interactive',
  'scripts/site/pages',
];
const place = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return found === -1 ? long.length : found;
};

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(
      files.toSorted((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1)),
    );
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Tests of the built site share one browser and one server each; two at a time fit two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
  },
});
