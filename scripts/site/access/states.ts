/** The four ways every page is looked at: a common width and the narrowest, light and dark. */
export interface State {
  width: number;
  scheme: 'light' | 'dark';
  /** The rules of axe to run; none: all of them, and IBM's engine too. */
  rules?: readonly string[];
  /** Whether our own measures are taken here too. */
  measured?: boolean;
}

const colour = ['color-contrast', 'link-in-text-block'];
const layout = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'page-has-heading-one',
];

/**
 * The markup is the same in all four states, so everything runs in the first, and in the others the
 * rules whose answer can change with colours or width. `ACCESS_FULL=1` runs everything in all four.
 */
export const states: readonly State[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark', rules: colour },
  { width: 320, scheme: 'dark', rules: colour },
  { width: 320, scheme: 'light', rules: [...colour, ...layout], measured: true },
];
