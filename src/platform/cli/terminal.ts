import { readConfig } from '../config.ts';
import { isRefused } from '../files/fault.ts';
import { openHome } from '../home.ts';
import { askServer } from './control-socket.ts';
import { barProgress, silentProgress, type Show } from './progress.ts';
import { CarriedOut, type CliWorld } from './run-cli.ts';

/** The command line in a terminal: prints, draws bars, and opens homes itself or through the server that holds one. */
export function terminal(words: string[]): CliWorld {
  const interactive = process.stderr.isTTY;
  // A reader that has seen enough (`| head`) closes the pipe; the work goes on without it.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    progress: (label, total, unit) =>
      interactive ? barProgress(label, total, unit, redraw) : silentProgress,
    interactive,
    cwd: process.cwd(),
    async withHome(folder, act) {
      const config = readConfig();
      const path = folder ?? config.home;
      const answered = await askServer(path, { words, cwd: process.cwd() });
      if (answered !== undefined) throw new CarriedOut(answered);
      const home = await openHome(path, config.databaseUrl);
      if (isRefused(home)) return home;
      try {
        return await act(home);
      } finally {
        await home.close();
      }
    },
  };
}

const redraw: Show = (line, ended) => void process.stderr.write(`\r\u001b[K${line}${ended ? '\n' : ''}`);
