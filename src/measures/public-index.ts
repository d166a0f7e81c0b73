/** What the public pages of other slices may use of measures: nothing that writes, nothing that reads base tables. */
export { figurePath, fileHref } from './public/addresses.ts';
export { Caveats } from './public/caveats.tsx';
export { figuresOf } from './public/figures-of.ts';
export { GlanceCards } from './public/glance-cards.tsx';
export { glancesOf, type Glance } from './public/glance.ts';
export { intervalText } from './public/interval-text.ts';
export { probability } from './public/probability.ts';
export { reportedChange, reportedPeriod } from './public/reported-words.ts';
export { reportedValue } from './public/reported-value.ts';
export { SourceLine } from './public/source-line.tsx';
