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
      // The header is on every page, and what begins on its own here looks for its place first.
      group(
        'frame',
        [
          'src/browser/search/(?:header|preload)',
          'src/browser/guide/overdue',
          'preload-helper',
          // Links to the plan and to the comparison, which every guide has.
          'src/domain/plan/link',
          'src/site/facets',
          'src/domain/guide/compared',
          'src/browser/plan/carry',
        ].join('|'),
      ),
      // What finds the parts of the index that a word needs: every search, and nothing before it.
      // The search page begins with it (browser/search/ask.ts).
      group(
        'words',
        [
          'src/browser/search/(?:preload-words|ask)',
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
      // Dates, and what a page with dates gives a reader to take along.
      group(
        'days',
        [
          'src/site/today',
          'src/domain/time/(?:day-format|span|numbers)',
          'src/domain/run-sheet/(?:dates|schedule)',
          'src/browser/take',
        ].join('|'),
      ),
      // What more than one of the chooser, the plan, the comparison, the search and the lists has.
      group(
        'tools',
        [
          'src/schemas/values',
          'src/browser/(?:nodes|answer-first|paper-address)',
          'src/language/(?:forms|measures)',
          'src/domain/(?:chooser/(?:situation|questions|in-words)|time/bands|scene/scene)',
          'src/domain/lists/filters',
          'src/views/tree',
        ].join('|'),
      ),
      // Tools as the chooser and the comparison fetch and draw them.
      group(
        'answers',
        [
          'src/browser/chooser/data',
          'src/domain/chooser/(?:pack|tool|text-parts)[\\w-]*',
          'src/domain/time/(?:amounts|strip)',
          'src/views/(?:strip-tree|pick-tree)',
        ].join('|'),
      ),
      // A plan, apart from what to look out for in it (browser/plan/load.ts).
      group(
        'plan',
        [
          'src/browser/plan/load',
          'src/domain/plan/(?:address|material|plan|order|relation|parts|same-group)',
          'src/domain/plan/(?:schedule|follow-up|gatherings|next-meeting|clock|waiting)',
          'src/domain/plan/(?:rest|election|route|step|task)-days',
          'src/domain/plan/(?:words|picture)',
        ].join('|'),
      ),
    ],
  },
};
