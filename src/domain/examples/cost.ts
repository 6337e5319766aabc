import { pageLabel } from '../../language/page-labels.ts';
import type { Language } from '../../schemas/values.ts';
import { kroner } from '../time/amounts.ts';
import type { Example } from '../guide/relations.ts';

type Grant = Example['data']['funding'][number];

/** Years as they stand: «2012–2015» where none is left out, else «2014, 2015 og 2017». */
function yearList(years: readonly number[], language: Language): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 1) return String(first);
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first}–${last}`;
  return `${sorted.slice(0, -1).join(', ')} ${pageLabel('and', language)} ${last}`;
}

/** What a grant was a part of: «4 % av årlige lønnskostnader». */
const shareText = ({ share }: Grant): string[] =>
  share ? [`${String(share.percent).replace('.', ',')}\u00a0% av ${share.of}`] : [];

/**
 * What the source says an example got in grants, without a full stop: «6 380 000 kr i tilskudd
 * (2012–2015) og 1 500 000 kr uten tildelingsår». Amounts of different years are added; an amount
 * without a year may lie inside the others, and stands for itself.
 * @returns '' where the source gives no amount
 */
export function costText(funding: readonly Grant[], language: Language): string {
  if (!funding.length) return '';
  const dated = funding.flatMap(({ year, amount }) =>
    year === undefined ? [] : [{ year, amount }],
  );
  const sum = dated.reduce((total, { amount }) => total + amount, 0);
  const years = yearList(
    dated.map(({ year }) => year),
    language,
  );
  const amounts = [
    ...(dated.length ? [`${pageLabel('grants', language, kroner(sum))} (${years})`] : []),
    ...funding
      .filter(({ year }) => year === undefined)
      .map(({ amount }) => pageLabel('undatedGrant', language, kroner(amount))),
  ];
  return [amounts.join(` ${pageLabel('and', language)} `), ...funding.flatMap(shareText)].join(
    ', ',
  );
}
