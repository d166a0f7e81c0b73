import { Govuk } from '../../platform/html/index.ts';
import type { Attempt } from '../attempt.ts';

/** Everything that is wrong with a form, at the top of its page, each a link to its field. */
export const ErrorSummary = ({ attempt }: { attempt: Pick<Attempt, 'problems'> }) => (
  <Govuk
    of="error-summary"
    params={{
      titleText: 'Nothing was changed yet',
      errorList: attempt.problems.map(({ says, field }) => ({
        text: says,
        ...(field === undefined ? {} : { href: `#${field}` }),
      })),
    }}
  />
);
