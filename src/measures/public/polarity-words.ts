import type { Polarity } from '../../../db/schema.ts';

/** Which way is better, in words. */
export const polarityWords: Record<Polarity, string> = {
  'lower-is-better': 'lower',
  'higher-is-better': 'higher',
  neutral: 'neither higher nor lower by itself',
};
