/** Numbers that people write as words, in both forms of Norwegian. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ['en én ett ei ein eit et', 1],
      ['to', 2],
      ['tre', 3],
      ['fire', 4],
      ['fem', 5],
      ['seks', 6],
      ['sju syv', 7],
      ['åtte', 8],
      ['ni', 9],
      ['ti', 10],
      ['tolv', 12],
      ['femten', 15],
      ['tjue tyve', 20],
      ['tretti tredve', 30],
      ['førti', 40],
      ['femti', 50],
      ['hundre', 100],
    ] as const
  ).flatMap(([words, n]) => words.split(' ').map((word) => [word, n])),
);
