import type { Records } from '../../platform/db/open-database.ts';
import { hashOfToken, newToken } from '../../platform/secrets/token.ts';
import type { SignOnRequest } from './single-sign-on.ts';

const lasts = { minutes: 10 };

/** Notes a request, which is answered once within ten minutes; older ones are forgotten. */
export async function noteRequest(db: Records, goTo: string, at: Temporal.Instant): Promise<SignOnRequest> {
  const request = { state: newToken(), verifier: newToken(), nonce: newToken() };
  await db
    .deleteFrom('single_sign_on_request')
    .where('created_at', '<', at.subtract(lasts).toString())
    .execute();
  await db
    .insertInto('single_sign_on_request')
    .values({
      state_hash: hashOfToken(request.state),
      verifier: request.verifier,
      nonce: request.nonce,
      go_to: goTo,
      created_at: at.toString(),
    })
    .execute();
  return request;
}

/** The request that an answer belongs to, used up by asking. */
export async function takeRequest(
  db: Records,
  state: string,
  at: Temporal.Instant,
): Promise<(SignOnRequest & { goTo: string }) | undefined> {
  const row = await db
    .deleteFrom('single_sign_on_request')
    .where('state_hash', '=', hashOfToken(state))
    .where('created_at', '>=', at.subtract(lasts).toString())
    .returning(['verifier', 'nonce', 'go_to'])
    .executeTakeFirst();
  return row === undefined ? undefined : { state, verifier: row.verifier, nonce: row.nonce, goTo: row.go_to };
}
