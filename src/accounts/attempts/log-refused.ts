import { logEvent } from '../../platform/log.ts';
import type { Tried } from './attempts.ts';

/**
 * Tells whoever runs the server of an attempt to sign in that was refused, in a line that a program can watch. It says
 * who was tried and from where as keyed hashes, and the person where there is one; never what was typed, which may be
 * a password in the wrong field.
 */
export const logRefused = (
  why: 'wrong password' | 'wrong code' | 'too many attempts',
  { account, place, isKnownBrowser }: Tried,
  at: Temporal.Instant,
  person?: number,
): void => logEvent(at, 'sign-in refused', { why, person: person ?? null, account, place, isKnownBrowser });
