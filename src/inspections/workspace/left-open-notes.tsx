import { Note } from '../../platform/design/index.ts';
import { leftOpenInWords, type LeftOpen } from '../left-open.ts';

/** How many recommendations nobody has answered in the record, with where they are. */
export const Open = ({ open, of }: { open: readonly { number: number }[]; of: number }) => (
  <>
    {open.length} of {of} have neither an action nor why none:{' '}
    {open.map(({ number }, at) => (
      <>
        {at > 0 && ', '}
        <a href={`#number-${number}`}>number {number}</a>
      </>
    ))}
    .
  </>
);

/** Why the response cannot be published yet; the report can be, without it. */
export const NotYet = ({ left }: { left: readonly LeftOpen[] }) =>
  left.length === 0 ? null : (
    <Note title="The response cannot be published as complete yet">
      <ul>
        {left.map((one) => (
          <li key={one.number}>{leftOpenInWords(one)}</li>
        ))}
      </ul>
      <p>The report can be published before that, without the response.</p>
    </Note>
  );
