import { join } from 'node:path';
import { openSingleSignOn } from './accounts/single-sign-on/open-single-sign-on.ts';
import { faultSinceNote } from './audit/index.ts';
import { mailerOf } from './mailer-of.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { keptFiles } from './platform/files/kept-files.ts';
import { scanWith } from './platform/files/received/index.ts';
import type { Home } from './platform/home.ts';
import { originOfRequest } from './platform/http/origin-of.ts';
import { rememberAddress } from './platform/remembered-address.ts';
import { openInstallationKey } from './platform/secrets/installation-key.ts';
import { workspaceApp } from './workspace-app.ts';

/** The workspace of a home, with the settings of this installation. */
export async function startWorkspace(
  home: Home,
  config: Config,
  { publicAddress, afterAct }: { publicAddress: string; afterAct: () => void },
) {
  const address = config.workspaceAddress ?? `http://localhost:${config.workspacePort}`;
  await rememberAddress(home.folder, address);
  const key = await openInstallationKey(home.folder);
  return workspaceApp({
    records: home.records,
    published: home.published,
    clock: systemClock,
    mail: mailerOf(home, config),
    papers: keptFiles(join(home.folder, 'papers')),
    publicPapers: keptFiles(join(home.folder, 'public-papers')),
    address,
    publicAddress,
    afterAct,
    key,
    auditFault: () => faultSinceNote(home, key),
    originOf: originOfRequest(config.proxies),
    ...(config.virusScanner === undefined ? {} : { scan: scanWith(config.virusScanner) }),
    ...(config.singleSignOn === undefined
      ? {}
      : { singleSignOn: openSingleSignOn(config.singleSignOn, address) }),
  });
}
