import type { TestContext } from 'node:test';
import { withFrontDesk } from '../../src/front-desk-app.ts';
import { compileStyles } from '../../src/platform/design/index.ts';
import { sendLetters } from '../../src/letters/index.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import { publicApp } from '../../src/public-app.ts';
import { settlePublicPapers } from '../../src/publishing/records/settle-public-papers.ts';
import { publishBody } from './published-body.ts';
import { freePort, openServedWorkspace, serveOn, type ServedWorkspace } from './served-workspace.ts';

export interface ServedBody extends ServedWorkspace {
  publicAddress: string;
  /** Brings the public papers in line with what is public, as the server does by itself every few moments. */
  settle(): Promise<void>;
}

/** The workspace on one port, and on another the public site with its front desk, over one record, with one clock. */
export async function openServedBody(t: TestContext): Promise<ServedBody> {
  const port = await freePort();
  const publicAddress = `http://localhost:${port}`;
  const workspace = await openServedWorkspace(t, () => Promise.resolve({ publicAddress }));
  const { records, published, papers, publicPapers, letters, now } = workspace;
  await publishBody(records);
  const mail = { send: (letter: Letter) => Promise.resolve(void letters.push(letter)) };
  const settings = { published, styles: compileStyles, address: publicAddress };
  const site = withFrontDesk(publicApp({ ...settings, publicPapers }), {
    ...settings,
    records,
    afterAct: async () => void (await sendLetters({ records, mail, clock: () => Temporal.Now.instant() })),
    clock: now,
    originOf: () => '192.0.2.1',
  });
  await serveOn(t, site, port);
  return {
    ...workspace,
    publicAddress,
    settle: () => settlePublicPapers({ published, papers, publicPapers }),
  };
}
