import { systemMillis } from '../clock.ts';

/** Shows how far long work has come. */
export interface Progress {
  /** A new total may be given where more work has come to light. */
  to(done: number, total?: number): void;
  end(): void;
}

export const silentProgress: Progress = { to: () => undefined, end: () => undefined };

/** What a progress bar writes to: a terminal's standard error, or a server page. */
export type Show = (line: string, ended: boolean) => void;

/** A bar with share done, rate and time left, redrawn at most ten times a second. */
export function barProgress(label: string, total: number, unit: string, show: Show): Progress {
  const started = systemMillis();
  let drawn = 0;
  let all = total;
  return {
    to(done, newTotal = all) {
      all = newTotal;
      const now = systemMillis();
      if (now - drawn < 100 && done < all) return;
      drawn = now;
      show(barLine(label, done, all, unit, (now - started) / 1000), false);
    },
    end: () => show(barLine(label, all, all, unit, (systemMillis() - started) / 1000), true),
  };
}

/** One line such as `Reading  [#####-----]  50%  3.1 MB/s  4 s left`; seconds is the time since the start. */
export function barLine(label: string, done: number, total: number, unit: string, seconds: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const filled = Math.round(share * 24);
  const rate = seconds > 0 ? done / seconds : 0;
  const left =
    rate > 0 && share < 1 ? `${Math.ceil((total - done) / rate)} s left` : `${seconds.toFixed(1)} s`;
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `${label.padEnd(22)} [${'#'.repeat(filled)}${'-'.repeat(24 - filled)}] ${percent}  ${rateText(rate, unit)}  ${left}`;
}

function rateText(rate: number, unit: string): string {
  if (unit === 'bytes') return `${(rate / 1e6).toFixed(1)} MB/s`;
  const shown = rate >= 1000 ? `${(rate / 1000).toFixed(1)}k` : rate.toFixed(0);
  return `${shown} ${unit}/s`;
}
