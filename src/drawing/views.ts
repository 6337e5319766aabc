/**
 * Two ways of seeing knowledge, on a 160 x 96 sheet as the rooms: as papers that can be sent, and as
 * something two people make. `light`, `fill` and `line` as in rooms.ts.
 */
export const views = {
  papir: {
    light: 'M12 24h38v50H12zM20 16h38v50H20zM104 16h42v58h-42z',
    fill: 'M28 24h20v6H28zM104 16h42v12h-42z',
    line: 'M20 24h-8v50h38v-8M20 16h38v50H20zM28 38h22M28 46h22M28 54h14M68 46h24M84 38l9 8-9 8M104 16h42v58h-42zM104 28h42M118 48h14M104 48h42M104 61h42M121 22h8M121 38h8M121 55h8M121 68h8',
  },
  samtale: {
    light:
      'M58 10h34a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H72l-8 7v-7h-6a5 5 0 0 1-5-5V15a5 5 0 0 1 5-5zM102 30h8a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5h-2v6l-7-6H84a5 5 0 0 1-5-5v-6',
    fill: 'M25 50a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM18 88c0-20 6-26 16-26s16 6 16 26zM117 50a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM110 88c0-20 6-26 16-26s16 6 16 26z',
    line: 'M58 10h34a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H72l-8 7v-7h-6a5 5 0 0 1-5-5V15a5 5 0 0 1 5-5zM104 30h6a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5h-2v6l-7-6H84a5 5 0 0 1-5-5v-6M62 19h26M62 26h16',
  },
} as const;
