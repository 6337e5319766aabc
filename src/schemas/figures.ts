import { z } from 'zod';
import { text } from './fields.ts';

/**
 * The figures that composed text (`.mdx`) may have, and what each takes. A figure is written with
 * values in quotes; its parts stand inside it, one a line:
 *
 *     <ThreeSources caption="…" together="…">
 *       <Source name="Forskning" />
 *     </ThreeSources>
 *
 * `heading` is always a heading of the same page, and leads to it. Figures are drawn by the
 * components of the same names (src/components/figures/).
 */

/** The one thing the figure shows, under it. */
const caption = text(160);
const name = text(32);
const phrase = text(70);
const heading = text(90);

/** A figure: the component of each part, by the prop its parts become, and all its props. */
interface Shape<P extends z.ZodObject> {
  parts: Readonly<Record<string, string>>;
  props: P;
}
const figure = <P extends z.ZodObject>(shape: Shape<P>): Shape<P> => shape;

export const figures = {
  /** From what we do to what comes of it, and the two ways back: to the act, and to the aim. */
  TwoLoops: figure({
    parts: {},
    props: z.strictObject({
      caption,
      aim: name,
      action: name,
      result: name,
      single: name,
      singleSays: phrase,
      double: name,
      doubleSays: phrase,
    }),
  }),
  /** Two ways of seeing the same thing, side by side. */
  TwoViews: figure({
    parts: { View: 'views' },
    props: z.strictObject({
      caption,
      views: z
        .array(
          z.strictObject({
            heading,
            picture: z.enum(['papir', 'samtale']),
            says: phrase,
            example: phrase,
            limit: phrase,
          }),
        )
        .length(2),
    }),
  }),
  /** Three sources that overlap, and what stands where all three do. */
  ThreeSources: figure({
    parts: { Source: 'sources' },
    props: z.strictObject({
      caption,
      together: name,
      sources: z.array(z.strictObject({ name })).length(3),
    }),
  }),
  /** Conditions that carry the last one. */
  FiveConditions: figure({
    parts: { Condition: 'conditions' },
    props: z.strictObject({
      caption,
      conditions: z.array(z.strictObject({ heading })).length(5),
    }),
  }),
  /** What pulls each way, theme by theme. */
  HelpsAndHinders: figure({
    parts: { Theme: 'themes' },
    props: z.strictObject({
      caption,
      themes: z
        .array(z.strictObject({ name, helps: phrase.optional(), hinders: phrase.optional() }))
        .min(2)
        .max(6),
    }),
  }),
  /** The six success criteria as equal petals. */
  SixCriteria: figure({ parts: {}, props: z.strictObject({ caption }) }),
  /** The tools that serve several of the success criteria, with a dot for each. */
  SharedTools: figure({ parts: {}, props: z.strictObject({ caption }) }),
} as const;

export type FigureName = keyof typeof figures;
export type FigureProps<N extends FigureName> = z.infer<(typeof figures)[N]['props']>;

export const figureNames = Object.keys(figures) as FigureName[];
