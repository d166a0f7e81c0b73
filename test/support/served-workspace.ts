import { createServer, type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { Hono } from 'hono';
import type { BrowserContext } from 'playwright-core';
import { startSession, type Actor } from '../../src/accounts/index.ts';
import { compileStyles } from '../../src/platform/design/index.ts';
import { isRefused } from '../../src/platform/files/fault.ts';
import { listen } from '../../src/serve.ts';
import type { WorkspaceAppSettings } from '../../src/workspace-app.ts';
import { openTestWorkspace, type TestWorkspace } from './workspace.ts';

export interface ServedWorkspace extends TestWorkspace {
  address: string;
  /** Signs somebody in to a browser without the pages of signing in. */
  letIn(context: BrowserContext, actor: Actor): Promise<void>;
}

/** The workspace on a port, as a browser meets it, with its real styles. */
export async function openServedWorkspace(
  t: TestContext,
  more: (address: string) => Promise<Partial<WorkspaceAppSettings>> = () => Promise.resolve({}),
): Promise<ServedWorkspace> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const workspace = await openTestWorkspace(t, undefined, {
    address,
    styles: compileStyles,
    ...(await more(address)),
  });
  await serveOn(t, workspace.app, port);
  return {
    ...workspace,
    address,
    async letIn(context, { person }) {
      const session = { person, at: workspace.now(), browser: 'Chromium', proven: true };
      const value = await startSession(workspace.records, session);
      await context.addCookies([{ name: 'answerable', value, url: address }]);
    },
  };
}

/** Serves an app on a port until the tests are over. */
export async function serveOn(t: TestContext, app: Hono, port: number): Promise<void> {
  const served = await listen(app, port);
  if (isRefused(served)) throw new Error('the port was taken meanwhile');
  t.after(
    () =>
      new Promise<void>((resolve) => {
        served.server.close(() => resolve());
        if ('closeAllConnections' in served.server) served.server.closeAllConnections();
      }),
  );
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
