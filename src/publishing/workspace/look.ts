import { z } from 'zod';
import type { Fingerprints } from '../records/differences.ts';
import { optionalWords, tick, type Typed } from '../../workspace/index.ts';

/** What is said of a version and done with those before it: both show on its pages, so the preview has to know. */
export interface Look {
  note: string;
  takeDownEarlier: boolean;
  /** Of an inspection: the report without the response to it. */
  reportOnly: boolean;
  /** What goes out with it, by keys; while nobody chose, all that is ready does. */
  goesWith?: ReadonlySet<string>;
  /** What is said of later versions of what goes out with it, by keys. */
  notes: Readonly<Record<string, string>>;
}

export const plainLook: Look = { note: '', takeDownEarlier: false, reportOnly: false, notes: {} };

/** The choice in an address; everything else there is asked of the page that is looked at. */
export const lookQuery = z
  .looseObject({ note: optionalWords(500), takeDownEarlier: tick, reportOnly: tick, chosen: tick })
  .transform(({ note, takeDownEarlier, reportOnly, chosen, ...others }) => {
    const named = (prefix: string) =>
      Object.entries(others).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), String(value).slice(0, 500)] as const] : [],
      );
    const look: Look = {
      note,
      takeDownEarlier,
      reportOnly,
      notes: Object.fromEntries(named('note-')),
      ...(chosen ? { goesWith: new Set(named('with-').map(([key]) => key)) } : {}),
    };
    const isOwn = (name: string) => name.startsWith('note-') || name.startsWith('with-');
    return { look, rest: Object.entries(others).filter(([name]) => !isOwn(name)) as [string, string][] };
  });
export type LookQuery = z.infer<typeof lookQuery>;

/** The same choice, from the form that publishes. */
export function lookOf(typed: Typed): Look {
  const keys = typed
    .text('goesWith')
    .split(' ')
    .filter((key) => key !== '');
  return {
    note: typed.text('note').slice(0, 500),
    takeDownEarlier: typed.has('takeDownEarlier'),
    reportOnly: typed.has('reportOnly'),
    ...(typed.has('goesWith') ? { goesWith: new Set(keys) } : {}),
    notes: Object.fromEntries(keys.map((key) => [key, typed.text(`note-${key}`).slice(0, 500)])),
  };
}

/** What is said of this version, as fields of an address or of a form. */
export const ownFields = ({ note, takeDownEarlier, reportOnly }: Look): [string, string][] => [
  ...(note === '' ? [] : [['note', note] as [string, string]]),
  ...(takeDownEarlier ? [['takeDownEarlier', 'yes'] as [string, string]] : []),
  ...reportOnlyField({ reportOnly }),
];

export const reportOnlyField = ({ reportOnly }: Pick<Look, 'reportOnly'>): [string, string][] =>
  reportOnly ? [['reportOnly', 'yes']] : [];

/** What goes out with it, as fields of an address or of a form. */
export const choiceFields = ({ goesWith, notes }: Look): [string, string][] =>
  goesWith === undefined
    ? []
    : [
        ['chosen', 'yes'],
        ...[...goesWith].map((key): [string, string] => [`with-${key}`, 'yes']),
        ...Object.entries(notes).flatMap(([key, note]): [string, string][] =>
          note === '' ? [] : [[`note-${key}`, note]],
        ),
      ];

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
