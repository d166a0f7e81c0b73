import { z } from 'zod';
import type { Fingerprints } from '../records/differences.ts';
import { optionalWords, tick } from '../../workspace/index.ts';

/** What is said of a version and done with those before it: both show on its pages, so the preview has to know. */
export interface Look {
  note: string;
  takeDownEarlier: boolean;
  /** Of an inspection: the report without the response to it. */
  reportOnly: boolean;
}

export const plainLook: Look = { note: '', takeDownEarlier: false, reportOnly: false };

export const lookQuery = z.looseObject({ note: optionalWords(500), takeDownEarlier: tick, reportOnly: tick });
export type LookQuery = z.infer<typeof lookQuery>;

const tracesText = z
  .string()
  .max(900_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string().max(200), z.string().max(20)));

/** The traces that a form carried of what was looked at; undefined where it carried none that can be read. */
export const readTraces = (text: string): Fingerprints | undefined => tracesText.safeParse(text).data;
