import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { barProgress } from './progress.ts';
import type { CliWorld, ExitCode } from './run-cli.ts';

/**
 * A running server holds its home alone. A command given in another terminal is sent to it over a
 * socket in the home folder, runs there, and its words come back: one JSON message a line.
 */
interface Request {
  words: string[];
  cwd: string;
}
type Message = { out: string } | { note: string } | { redraw: string; ended: boolean } | { exit: ExitCode };

const socketPath = (homeFolder: string): string => join(homeFolder, 'control.sock');

/** Asks the server that holds the home to carry out a command; undefined when no server answers. */
export function askServer(homeFolder: string, request: Request): Promise<ExitCode | undefined> {
  return new Promise((resolve) => {
    const socket = createConnection(socketPath(homeFolder));
    socket.once('error', () => resolve(undefined));
    socket.once('connect', () => socket.write(`${JSON.stringify(request)}\n`));
    const lines = createInterface({ input: socket }).on('error', () => resolve(undefined));
    lines.on('line', (line) => {
      const message = JSON.parse(line) as Message;
      if ('exit' in message) resolve(message.exit);
      else show(message);
    });
    lines.on('close', () => resolve(1));
  });
}

function show(message: Exclude<Message, { exit: ExitCode }>): void {
  if ('out' in message) process.stdout.write(`${message.out}\n`);
  else if ('note' in message) process.stderr.write(`${message.note}\n`);
  else if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${message.redraw}${message.ended ? '\n' : ''}`);
}

export type RunWords = (words: string[], world: CliWorld) => Promise<ExitCode>;

/** Listens for commands on behalf of the server that holds `homeFolder`; `withHome` is the server's own home. */
export async function listenForCommands(
  homeFolder: string,
  run: RunWords,
  withHome: CliWorld['withHome'],
): Promise<Server> {
  await rm(socketPath(homeFolder), { force: true });
  let busy: Promise<unknown> = Promise.resolve();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    createInterface({ input: socket })
      .on('error', () => undefined)
      .once('line', (line) => {
        busy = busy.then(() => answer(socket, JSON.parse(line) as Request, run, withHome));
      });
  });
  await new Promise<void>((resolve) => server.listen(socketPath(homeFolder), resolve));
  return server;
}

async function answer(
  socket: Socket,
  request: Request,
  run: RunWords,
  withHome: CliWorld['withHome'],
): Promise<void> {
  const send = (message: Message) => void (socket.writable && socket.write(`${JSON.stringify(message)}\n`));
  const world: CliWorld = {
    out: (text) => send({ out: text }),
    note: (text) => send({ note: text }),
    progress: (label, total, unit) =>
      barProgress(label, total, unit, (redraw, ended) => send({ redraw, ended })),
    interactive: true,
    cwd: request.cwd,
    withHome,
  };
  const exit = await run(request.words, world).catch((error: unknown): ExitCode => {
    send({ note: `The command failed: ${error instanceof Error ? error.message : String(error)}` });
    return 1;
  });
  send({ exit });
  socket.end();
}
