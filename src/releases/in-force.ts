import { join } from 'node:path';
import type { Home } from '../platform/home.ts';
import { holdingsInForce, type Holding } from './holdings.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Predecessor } from './prepared-release.ts';

/** What is in force, as it will be once the deliveries prepared so far are committed. */
export interface InForce {
  isHeld(sha256: string): boolean;
  /** The file that a new one of this source and month takes the place of. */
  predecessor(
    source: string,
    month: string,
  ): { parquet: string; by: Predecessor; generated: boolean } | undefined;
  /** Whether any real records are in force. */
  hasReal(): boolean;
  put(file: LoadedFile): void;
  /** Takes everything generated out of force; gives the sources and months. */
  setAsideGenerated(): string[];
}

type Standing = Pick<Holding, 'source' | 'month' | 'parquet' | 'sha256' | 'generated'> & { by: Predecessor };

export async function whatIsInForce(home: Home): Promise<InForce> {
  const standing = new Map<string, Standing>();
  const key = (source: string, month: string) => `${source} ${month}`;
  for (const holding of await holdingsInForce(home)) {
    standing.set(key(holding.source, holding.month), { ...holding, by: { stored: holding.releaseFile } });
  }
  return {
    isHeld: (sha256) => [...standing.values()].some((each) => each.sha256 === sha256),
    predecessor: (source, month) => standing.get(key(source, month)),
    hasReal: () => [...standing.values()].some(({ generated }) => !generated),
    put(file) {
      const { source, month, sha256, generated } = file;
      const parquet = join(home.parquet, file.parquet);
      standing.set(key(source, month), { source, month, sha256, generated, parquet, by: { prepared: file } });
    },
    setAsideGenerated() {
      const aside = [...standing.values()].filter(({ generated }) => generated);
      for (const { source, month } of aside) standing.delete(key(source, month));
      return aside.map(({ source, month }) => `${source} ${month}`);
    },
  };
}
