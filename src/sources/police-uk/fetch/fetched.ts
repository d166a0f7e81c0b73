import type { Fault } from '../../../platform/files/fault.ts';

/**
 * Why there is nothing: the answer is too large, not there, or in another format; the service cannot be reached;
 * or what came cannot be written to the disk.
 */
export type FailureKind = 'too-large' | 'missing' | 'changed' | 'unreachable' | 'not-written';

/** An expected failure of a request, after every retry that made sense. */
export interface Failure {
  failed: FailureKind;
  /** The address that was asked, without its long parameters. */
  at: string;
  says: string;
  todo: string;
}

/** What came of a request. */
export type Fetched<T> = { value: T } | Failure;

export const isFailure = (outcome: object): outcome is Failure => 'failed' in outcome;

/** A failure in the form in which every command tells what is wrong. */
export const faultOf = ({ at, says, todo }: Failure): Fault => ({ file: at, says, todo });
