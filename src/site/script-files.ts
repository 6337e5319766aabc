/** Modules that do nothing until they are asked: a page may be given one it does not need. */
const group = (name: string, modules: string): { name: string; test: RegExp } => ({
  name,
  test: new RegExp(`(?:${modules})(?:\\.ts|\\.js)?$`),
});

/**
 * Which small scripts share a file. Left alone, each module that two pages share becomes a file of
 * its own: a guide asked for eleven, of 30 to 2,800 bytes.
 */
export const scriptFiles = {
  codeSplitting: {
    groups: [
      // The header is on every page, and these two may begin on their own.
      group(
        'frame',
        [
          'src/browser/search/(?:header|preload)',
          'src/browser/guide/overdue',
          'preload-helper',
        ].join('|'),
      ),
      // What finds the parts of the index that a word needs: every search, and nothing before it.
      group(
        'words',
        [
          'src/browser/search/preload-words',
          'src/language/(?:fold|soften|stopwords|remembered|number-words)',
          'src/search/engine/manifest',
        ].join('|'),
      ),
      // The rest of a search: one file, for a browser opens six connections to a host.
      group(
        'engine',
        [
          'src/search/engine/(?!manifest|misspelt|typo|nearest-titles|chooser-link)[\\w-]+',
          'src/browser/search/(?:told|texts-nb|retry|latest|aloud|ahead|draw)',
          'src/language/(?:nearest|key|endings|irregular|text-keys)',
        ].join('|'),
      ),
      group(
        'days',
        'src/site/today|src/domain/(?:time/(?:day-format|span|numbers)|run-sheet/dates)',
      ),
      group(
        'links',
        'src/domain/plan/link|src/site/facets|src/domain/guide/compared|src/browser/plan/carry',
      ),
      // The chooser, the plan, the comparison and the search.
      group('tools', 'src/schemas/values|src/browser/(?:nodes|answer-first)|src/language/forms'),
      // The chooser, the comparison and the plan.
      group(
        'strips',
        'src/views/(?:tree|strip-tree)|src/domain/(?:time/amounts|scene/scene)|src/language/measures',
      ),
    ],
  },
};
