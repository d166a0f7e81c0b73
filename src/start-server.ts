import { resolve } from 'node:path';
import type { ServerType } from '@hono/node-server';
import { keepSendingLetters } from './letters/index.ts';
import { mailerOf } from './mailer-of.ts';
import { systemClock } from './platform/clock.ts';
import { chooseBodyFolder, keepPublicPapers, papersToSettle, publicPapersOf } from './publishing/index.ts';
import type { Cli, CommandMaker } from './platform/cli/cli.ts';
import { listenForCommands } from './platform/cli/control-socket.ts';
import { runCli } from './platform/cli/run-cli.ts';
import { readConfig } from './platform/config.ts';
import { compileStyles } from './platform/design/index.ts';
import { isRefused, type Refused } from './platform/files/fault.ts';
import { openHome } from './platform/home.ts';
import { publicApp } from './public-app.ts';
import { reminderRounds } from './reminder-rounds.ts';
import { listen } from './serve.ts';
import { setUp } from './set-up.ts';
import { startFrontDesk } from './start-front-desk.ts';
import { startWorkspace } from './start-workspace.ts';

interface Wanted {
  home?: string;
  body?: string;
  port?: string;
}

/**
 * Opens the home, serves at once (a page says how far the first load has come), sets up, then takes commands from
 * other terminals until it is told to stop.
 */
export async function startServer(
  cli: Cli,
  wanted: Wanted,
  commands: readonly CommandMaker[],
): Promise<'done' | Refused> {
  const config = readConfig(wanted.port === undefined ? {} : { PORT: wanted.port });
  const folder = wanted.home === undefined ? config.home : resolve(cli.cwd, wanted.home);
  const home = await openHome(folder, config.databaseUrl);
  if (isRefused(home)) return home;
  const loading: { says?: string } = { says: 'Setting up' };
  const address = config.address ?? `http://localhost:${config.port}`;
  const publicSite = publicApp({
    published: home.published,
    styles: compileStyles,
    address,
    loading: () => loading.says,
    publicPapers: publicPapersOf(home),
  });
  const letters = keepSendingLetters({
    records: home.records,
    mail: mailerOf(home, config),
    clock: systemClock,
  });
  const app = startFrontDesk(publicSite, home, config, { address, afterAct: letters.wake });
  const served = await listen(app, config.port);
  if (isRefused(served)) {
    await letters.stop();
    await home.close();
    return served;
  }
  const reminders = reminderRounds(home, letters.wake);
  const work = await listen(
    await startWorkspace(home, config, { publicAddress: address, afterAct: reminders.tellSoon }),
    config.workspacePort,
    'ANSWERABLE_WORKSPACE_PORT=3101',
  );
  if (isRefused(work)) {
    await close(served.server);
    await letters.stop();
    await home.close();
    return work;
  }
  cli.note(`Serving on http://localhost:${served.port} (stop with Ctrl-C)`);
  cli.note(
    `The workspace is on http://localhost:${work.port}; let yourself in with bin/answerable admin add EMAIL`,
  );
  const stop = stopOnSignal();
  const body = await chooseBodyFolder(
    home,
    wanted.body === undefined ? config.body : resolve(cli.cwd, wanted.body),
  );
  const ready = await setUp(cli, home, body, (says) => (loading.says = says));
  if (isRefused(ready)) {
    await Promise.all([close(served.server), close(work.server)]);
    await reminders.stop();
    await letters.stop();
    await home.close();
    return ready;
  }
  const papers = keepPublicPapers(papersToSettle(home));
  reminders.begin();
  cli.note(`Ready: http://localhost:${served.port}`);
  const control = await listenForCommands(
    folder,
    (words, world) => runCli(commands, words, world),
    async (_, act) => act(home),
  );
  await stop;
  control.close();
  await papers.stop();
  await Promise.all([close(served.server), close(work.server)]);
  await reminders.stop();
  await letters.stop();
  await home.close();
  return 'done';
}

const stopOnSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
