import { z } from 'zod';
import { asked, ref, text } from './fields.ts';

/**
 * `content/synonymer.yaml`: words people use that stand in no guide. The only word list kept by
 * hand.
 */
export const synonymsSchema = z.strictObject({
  same: z
    .array(z.array(text(60)).min(2))
    .default([])
    .describe('Grupper av ord som betyr det samme'),
  plain: z
    .array(
      z.strictObject({
        words: z.array(text(60)).min(1).describe('Ord folk søker med'),
        guides: z.array(ref('verktoy')).min(1).describe('Guidene ordene skal føre til'),
      }),
    )
    .default([])
    .describe('Vanlige ord som fører til bestemte guider'),
  pages: z
    .array(
      z.strictObject({
        page: text(80).describe('Adressen til en side uten feltet «asked» i egen fil'),
        asked,
      }),
    )
    .default([])
    .describe('Spørsmål som sider uten egen fil svarer på'),
  real: z
    .array(text(40))
    .default([])
    .describe('Norske ord som ligner på ord her, uten å være skrivefeil'),
});

export type Synonyms = z.infer<typeof synonymsSchema>;
