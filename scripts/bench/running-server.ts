import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { childPath } from './run-child.ts';

export interface RunningServer {
  port: number;
  stop(): Promise<void>;
}

/** Starts the public site of a home in a process of its own; `constantLike` is the page whose length the constant has. */
export async function startServer(home: string, body: string, constantLike: string): Promise<RunningServer> {
  const child = fork(childPath('server'), [home, body, constantLike], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    portOf(child),
    ended.then(() => Promise.reject(new Error('the server ended before it served'))),
  ]);
  return {
    port,
    async stop() {
      child.send('stop');
      await ended;
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return port;
}
