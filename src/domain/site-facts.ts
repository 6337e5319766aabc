import type { Toolbox } from '../content/toolbox.ts';
import { keysOf } from '../schemas/values.ts';
import { exampleSizes } from './examples/sizes.ts';
import { checkedCount, statusRows } from './freshness/status.ts';

/** A number and what it is of; `href` leads to what was counted. */
export interface SiteFact {
  count: number;
  name: string;
  href?: string;
}

/** How many of the pages people who know the field have checked. */
function checked(toolbox: Toolbox): SiteFact {
  const rows = statusRows(toolbox);
  return {
    count: checkedCount(rows),
    href: '/status/',
    name: `av ${rows.length} sider er kontrollert av fagfolk`,
  };
}

/** What the site is. */
export const siteFacts = (toolbox: Toolbox): SiteFact[] => [
  { count: toolbox.verktoy.length, href: '/verktoy/', name: 'guider' },
  { count: toolbox.kilder.length, href: '/kilder/', name: 'rapporter er kildene' },
  checked(toolbox),
];

/** What to know of the site before leaning on it. */
export function limits(toolbox: Toolbox): SiteFact[] {
  const years = toolbox.kilder.map(({ data }) => data.year).sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  const span = first && last ? ` fra ${first === last ? first : `${first} til ${last}`}` : '';
  const [size] = keysOf('sizeClass');
  const [smallest] = exampleSizes(toolbox, 'nb');
  return [
    { count: years.length, href: '/kilder/', name: `rapporter${span} er kildene` },
    ...(smallest && size
      ? [
          {
            count: smallest.count,
            name: `kommuner i eksemplene er ført opp med ${smallest.text.toLowerCase()}`,
          },
        ]
      : []),
    checked(toolbox),
  ];
}
