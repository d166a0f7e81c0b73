/** Shapes and samples that a key can show beside its words. */
export type Glyph =
  | 'main-line'
  | 'dashed-line'
  | 'dotted-line'
  | 'previous-line'
  | 'band'
  | 'mean-line'
  | 'diamond'
  | 'hollow-diamond'
  | 'square'
  | 'triangle'
  | 'hollow'
  | 'cross'
  | 'inner-limit'
  | 'outer-limit'
  | 'whisker'
  | 'hatch'
  | 'step-0'
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'step-5'
  | 'step-6'
  | 'none';

export interface KeyEntry {
  glyph: Glyph;
  text: string;
}

/**
 * A drawing ready for a page. `wide` and `narrow` show the same numbers; the stylesheet picks the one whose
 * letters stay readable in the room there is. A drawing without letters (a map) has no narrow twin.
 */
export interface RenderedChart {
  id: string;
  title: string;
  description: string;
  wide: string;
  narrow: string | null;
  key: readonly KeyEntry[];
}

/** What every chart is told. */
export interface ChartOptions {
  /** Unique on its page: the ids of the drawing begin with it. */
  id: string;
  /** The finding, in words, as a screen reader announces it. */
  title: string;
  /** The text alternative; made from the numbers when left out. */
  description?: string;
  /** How a value is written on the drawing; thousands commas when left out. */
  format?: (value: number) => string;
  /** Height of the wide drawing in its own units of 720 across. */
  height?: number;
}
