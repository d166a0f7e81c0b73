import { Secret, TOTP } from 'otpauth';

/** Seconds that a code stands for (RFC 6238); one step before and after is taken too, for clocks that differ. */
const period = 30;
const tolerance = 1;

const generator = (secret: string, account = ''): TOTP =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    period,
    digits: 6,
    algorithm: 'SHA1',
    issuer: 'Answerable',
    label: account,
  });

/** 160 random bits, in the letters that authenticator apps take. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the square picture says to an authenticator app. */
export const secretAddress = (secret: string, account: string): string =>
  generator(secret, account).toString();

/** The step of time that a code is right for, or undefined. A step that was used may not be used again. */
export function stepOf(secret: string, code: string, at: Temporal.Instant): number | undefined {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return undefined;
  const timestamp = at.epochMilliseconds;
  const delta = generator(secret).validate({ token: digits, timestamp, window: tolerance });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}

/** The code of a moment, as the app shows it: for tests. */
export const codeAt = (secret: string, at: Temporal.Instant): string =>
  generator(secret).generate({ timestamp: at.epochMilliseconds });
