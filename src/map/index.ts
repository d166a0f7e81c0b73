export { storeBoundaries } from './store-boundaries.ts';
