import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AskedPage } from './record/asked-pages.ts';
import { childPath } from './run-child.ts';

/** A record in a process of its own, which tells how many milliseconds of processor time a page takes. */
export interface AskedRecord {
  timeOf(page: AskedPage, turn: number): Promise<number>;
  end(): Promise<void>;
}

/** Makes a record of so many meetings in this home. */
export async function askedRecord(home: string, body: string, meetings: number): Promise<AskedRecord> {
  const child = fork(childPath('record'), [home, body, String(meetings)], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const next = async (): Promise<unknown> => {
    const [message] = await Promise.race([
      once(child, 'message') as Promise<[unknown]>,
      ended.then(() => Promise.reject(new Error('the record ended before it answered'))),
    ]);
    return message;
  };
  await next();
  return {
    async timeOf(page, turn) {
      child.send({ page, turn });
      return (await next()) as number;
    },
    async end() {
      child.disconnect();
      await ended;
    },
  };
}
