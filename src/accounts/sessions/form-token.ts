import { createHmac } from 'node:crypto';

/** What a form of this session must send back: made from the session's token, which no other site can read. */
export const formTokenOf = (token: string): string =>
  createHmac('sha256', token).update('form').digest('base64url');
