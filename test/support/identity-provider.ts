import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Provider, type Configuration } from 'oidc-provider';

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Goes through the provider's own pages as this account; gives the address it returns to. */
  signOn(away: string, account: string): Promise<URL>;
}

/** What the provider says of an account: the part of the address before @, with whether it has verified it. */
const accounts: Record<string, { email: string; email_verified: boolean }> = {
  jane: { email: 'jane@x.example', email_verified: true },
  mallory: { email: 'jane@x.example', email_verified: false },
  stranger: { email: 'stranger@x.example', email_verified: true },
};

/** A real provider of OpenID Connect on this machine. */
export async function openIdentityProvider(t: TestContext, returnTo: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['answerable', 'a secret of the test'];
  const settings: Configuration = {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
  };
  const provider = new Provider(issuer, settings);
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    clientId,
    clientSecret,
    signOn: (away, account) => walk(issuer, away, account, new URL(returnTo)),
  };
}

/** A browser that signs in and agrees, until it is sent back. */
async function walk(issuer: string, away: string, account: string, returnTo: URL): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(away);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    if (next.origin === returnTo.origin) return next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    form = undefined;
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (to !== null) {
      next = new URL(to, issuer);
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`the provider stopped at ${next.href}: ${page.slice(0, 500)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    form = new URLSearchParams({ prompt, login: account, password: 'any' });
    next = new URL(action, issuer);
  }
  throw new Error('the provider led nowhere');
}
