export type { EarlierRecord } from './earlier-record.ts';
export { readEarlierRecord } from './read-earlier-record.ts';
