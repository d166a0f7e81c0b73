import { useContext } from 'preact/hooks';
import { Disclosure, type Content } from '../../platform/design/index.ts';
import { AttemptOfPage } from '../attempt.ts';

/** A form that is folded away until it is wanted; open when it comes back because something was wrong. */
export function FormDisclosure({
  summary,
  to,
  children,
}: {
  summary: string;
  to: string;
  children?: Content;
}) {
  const attempt = useContext(AttemptOfPage);
  return (
    <Disclosure summary={summary} open={attempt?.to === to}>
      {children}
    </Disclosure>
  );
}
