import { faultText, isRefused, type Refused } from '../../src/platform/files/fault.ts';

/** What was asked for; a refusal ends the measuring. */
export function orThrow<T extends object>(answer: T | Refused): T {
  if (isRefused(answer)) throw new Error(answer.refused.map(faultText).join('\n'));
  return answer;
}
