import { TextArea, Tick } from '../../workspace/index.ts';
import type { Findings } from './findings-of.ts';

/** Whoever publishes says once that they looked at every name. */
export const NamesTick = ({ all }: { all: readonly Findings[] }) =>
  all.every(({ names }) => names.length === 0) ? null : (
    <Tick name="namesSeen" label="I have looked at each of these names, and they may be public" />
  );

/** A number that was found wrong is published only with a reason, which is kept. */
export const WhyWrong = ({ name, wrong, of }: { name: string; wrong: string | undefined; of?: string }) =>
  wrong === undefined ? null : (
    <TextArea
      name={name}
      label={`Why ${of ?? 'it'} is published although a number was found wrong`}
      hint={`Found wrong: ${wrong}. Your reason is kept on the record, not published.`}
      rows={2}
    />
  );
