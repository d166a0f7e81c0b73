import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of this checkout or installation. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const notPort = { error: 'must be a whole number from 0 to 65535' };
const port = z.coerce.number(notPort).int(notPort).min(0, notPort).max(65535, notPort);
const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

const environment = z.object({
  ANSWERABLE_HOME: z.string().min(1).optional(),
  ANSWERABLE_BODY: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  PORT: port.default(3000),
  /** Where the site is found by its readers; used in feeds, citations and the sitemap. */
  ANSWERABLE_ADDRESS: webAddress.optional(),
  /** The one after PORT, when left out. */
  ANSWERABLE_WORKSPACE_PORT: port.optional(),
  /** Where the workspace is found by those who work in it: the only start of links in letters. */
  ANSWERABLE_WORKSPACE_ADDRESS: webAddress.optional(),
  /** How many proxies stand in front of the workspace, each adding to X-Forwarded-For. */
  ANSWERABLE_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** smtp://name:password@host:port or smtps://…; without it, letters are put into the outbox of the home. */
  ANSWERABLE_SMTP: z
    .url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' })
    .optional(),
  ANSWERABLE_MAIL_FROM: z.string().min(3).default('Answerable <answerable@localhost>'),
  /** A provider of OpenID Connect. */
  ANSWERABLE_OIDC_ISSUER: webAddress.optional(),
  ANSWERABLE_OIDC_CLIENT_ID: z.string().min(1).optional(),
  ANSWERABLE_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  ANSWERABLE_OIDC_NAME: z.string().min(1).default('your organisation'),
  /** A command that is given the path of each file brought to the workspace, and refuses it by not succeeding. */
  ANSWERABLE_VIRUS_SCANNER: z.string().min(1).optional(),
});
type Environment = z.infer<typeof environment>;

export interface SingleSignOnConfig {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As people call it, after "Sign in with". */
  name: string;
}

export interface Config {
  home: string;
  body: string | undefined;
  databaseUrl: string | undefined;
  port: number;
  address: string | undefined;
  workspacePort: number;
  /** Undefined when it follows from the port. */
  workspaceAddress: string | undefined;
  proxies: number;
  smtp: string | undefined;
  mailFrom: string;
  singleSignOn: SingleSignOnConfig | undefined;
  virusScanner: string | undefined;
}

/** Reads the environment, with what a command line sets instead; all problems are reported together. */
export function readConfig(instead: Record<string, string> = {}): Config {
  const parsed = environment.safeParse({ ...process.env, ...instead });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}`);
  }
  const said = parsed.data;
  return {
    home: resolve(said.ANSWERABLE_HOME ?? `${projectFolder}.answerable`),
    body: said.ANSWERABLE_BODY === undefined ? undefined : resolve(said.ANSWERABLE_BODY),
    databaseUrl: said.DATABASE_URL,
    port: said.PORT,
    address: said.ANSWERABLE_ADDRESS,
    workspacePort: said.ANSWERABLE_WORKSPACE_PORT ?? (said.PORT === 0 ? 0 : said.PORT + 1),
    workspaceAddress: said.ANSWERABLE_WORKSPACE_ADDRESS?.replace(/\/+$/, ''),
    proxies: said.ANSWERABLE_PROXIES,
    smtp: said.ANSWERABLE_SMTP,
    mailFrom: said.ANSWERABLE_MAIL_FROM,
    singleSignOn: singleSignOnOf(said),
    virusScanner: said.ANSWERABLE_VIRUS_SCANNER,
  };
}

/** All of it, or none: half a setting would quietly leave people with passwords only. */
function singleSignOnOf(said: Environment): SingleSignOnConfig | undefined {
  const { ANSWERABLE_OIDC_ISSUER: issuer, ANSWERABLE_OIDC_CLIENT_ID: clientId } = said;
  const { ANSWERABLE_OIDC_CLIENT_SECRET: clientSecret, ANSWERABLE_OIDC_NAME: name } = said;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, name };
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  throw new ConfigError(
    'These settings cannot be used:\n  single sign-on needs ANSWERABLE_OIDC_ISSUER, ANSWERABLE_OIDC_CLIENT_ID and ANSWERABLE_OIDC_CLIENT_SECRET',
  );
}

export class ConfigError extends Error {}
