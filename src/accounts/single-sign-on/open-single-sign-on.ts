import * as oidc from 'openid-client';
import type { SingleSignOnConfig } from '../../platform/config.ts';
import { logError } from '../../platform/log.ts';
import { answerPath, type SignedOn, type SingleSignOn } from './single-sign-on.ts';

/** Seconds that the provider may take to answer. */
const patience = 10;

/** A provider as it describes itself at its own address, asked when the first person signs in with it. */
export function openSingleSignOn(config: SingleSignOnConfig, address: string): SingleSignOn {
  const returnTo = `${address}${answerPath}`;
  let described: Promise<oidc.Configuration> | undefined;
  const description = () => {
    described ??= describe(config);
    described.catch(() => (described = undefined));
    return described;
  };
  return {
    name: config.name,
    begin: ({ state, verifier, nonce }) =>
      orLogged(async () =>
        oidc.buildAuthorizationUrl(await description(), {
          redirect_uri: returnTo,
          scope: 'openid email',
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          state,
          nonce,
        }),
      ),
    answered: (pathAndQuery, { state, verifier, nonce }) =>
      orLogged(async () => {
        const known = await description();
        const tokens = await oidc.authorizationCodeGrant(known, new URL(pathAndQuery, address), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return signedOnOf(known, tokens);
      }),
  };
}

async function signedOnOf(
  known: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
): Promise<SignedOn> {
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider sent no identity');
  // Some providers put the e-mail address into the identity, others tell it only when asked.
  const told =
    claims['email'] === undefined ? await oidc.fetchUserInfo(known, tokens.access_token, claims.sub) : claims;
  const [email, verified] = [told.email, told.email_verified];
  return {
    issuer: claims.iss,
    subject: claims.sub,
    verifiedEmail: typeof email === 'string' && verified === true ? email : undefined,
  };
}

function describe({ issuer, clientId, clientSecret }: SingleSignOnConfig): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // Without encryption only on this very machine: for trying it out.
  const isHere = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname);
  return oidc.discovery(server, clientId, clientSecret, undefined, {
    timeout: patience,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so by its authors only to make one think
    ...(isHere ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}

/** What goes wrong between two machines is for the log; the person is told to try again. Secrets are not in it. */
async function orLogged<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    logError(`single sign-on: ${error instanceof Error ? `${error.name}: ${error.message}` : 'failed'}`);
    return undefined;
  }
}
