/** What the public pages of other slices may use of measures: nothing that writes, nothing that reads base tables. */
export { figurePath, fileHref } from './public/addresses.ts';
export { Caveats } from './public/caveats.tsx';
export { figuresOf } from './public/figures/figures-of.ts';
export { GlanceCards } from './public/areas/glance-cards.tsx';
export { glancesOf, type Glance } from './public/areas/glance.ts';
export { intervalText } from './public/interval-text.ts';
export { probability } from './public/probability.ts';
export { reportedChange, reportedPeriod } from './public/reported/reported-words.ts';
export { reportedValue } from './public/reported/reported-value.ts';
export { SourceLine } from './public/source-line.tsx';
