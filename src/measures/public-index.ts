/** What the public pages of other slices may use of measures: nothing that writes, nothing that reads base tables. */
export { figurePath } from './public/addresses.ts';
export { GlanceCards } from './public/glance-cards.tsx';
export { glancesOf, type Glance } from './public/glance.ts';
