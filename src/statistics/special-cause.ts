/**
 * Why a point of a control chart is called special, in the words of NHSRplotthedots 0.2.2. In order of
 * precedence: outside the limits, a trend of seven, two of three near a limit, a run of seven on one side.
 */
export type SpecialCause =
  | 'Above UCL'
  | 'Below LCL'
  | '7 Point Trend (Increasing)'
  | '7 Point Trend (Decreasing)'
  | '2 in 3 Above CL'
  | '2 in 3 Below CL'
  | '7 Points Above CL'
  | '7 Points Below CL';

/** Which way a special cause points: 1 upwards, −1 downwards. */
export function directionOfCause(cause: SpecialCause): 1 | -1 {
  return cause.includes('Above') || cause.includes('Increasing') ? 1 : -1;
}
