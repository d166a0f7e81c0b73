import { readFileSync } from 'node:fs';

/** The most memory that this process has had at any moment, in bytes (Linux: VmHWM; elsewhere ru_maxrss). */
export function peakMemory(): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
