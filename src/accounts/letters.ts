import type { Letter } from '../platform/mail/index.ts';

interface LinkLetter {
  to: string;
  name: string;
  address: string;
  token: string;
}

export const invitationAddress = (address: string, token: string): string => `${address}/invitation/${token}`;

export const invitationLetter = ({ to, name, address, token }: LinkLetter): Letter => ({
  to,
  subject: 'You are invited to the workspace',
  text: `Dear ${name},

You have been given an account in the workspace where meetings, actions and inspections are kept.

Open this link to choose a password and set up an authenticator app. It works once, within 7 days:

${invitationAddress(address, token)}

If you did not expect this, do nothing: without the link nobody can use the account.
`,
});

export const resetLetter = ({ to, name, address, token }: LinkLetter): Letter => ({
  to,
  subject: 'Choose a new password',
  text: `Dear ${name},

Somebody, probably you, asked for a new password for your account in the workspace.

Open this link to choose one. It works once, within an hour:

${address}/password-reset/${token}

You will still need your authenticator app to sign in. If it was not you, do nothing: your password stays as it is.
`,
});

export const passwordChangedLetter = ({ to, name, address }: Omit<LinkLetter, 'token'>): Letter => ({
  to,
  subject: 'Your password was changed',
  text: `Dear ${name},

The password of your account in the workspace was changed, and every session of it was ended.

If that was not you, choose another at once, and tell an administrator:

${address}/password-reset
`,
});

/** Goes to the address that an account had and to the one that it has now. */
export const addressChangedLetter = ({ to, name, address }: Omit<LinkLetter, 'token'>): Letter => ({
  to,
  subject: 'The e-mail address of your account was changed',
  text: `Dear ${name},

An administrator changed the e-mail address of your account in the workspace. Every session of it was ended, and links that were sent before open nothing any more.

Sign in with the new address. If you did not ask for this, tell an administrator:

${address}
`,
});

export const secondFactorLetter = ({ to, name, address }: Omit<LinkLetter, 'token'>): Letter => ({
  to,
  subject: 'Your authenticator app was changed',
  text: `Dear ${name},

The authenticator app or the recovery codes of your account in the workspace were changed.

If that was not you, choose a new password at once, and tell an administrator:

${address}/password-reset
`,
});
