import type { Funnel } from '../../readings/funnel.ts';
import { listOf } from '../../words/periods.ts';

/** What a funnel shows: the areas that chance does not explain, on which side. */
export function funnelFinding({ points }: Funnel, nameOf: (code: string) => string): string {
  const outside = (side: 'high' | 'low') =>
    points.filter((point) => point.side === side).map(({ area }) => nameOf(area));
  const [high, low] = [outside('high'), outside('low')];
  if (high.length + low.length === 0) return 'No area differs by more than chance would have it';
  const parts = [
    ...(high.length > 0 ? [`${listOf(high)} ${high.length === 1 ? 'is' : 'are'} higher`] : []),
    ...(low.length > 0 ? [`${listOf(low)} ${low.length === 1 ? 'is' : 'are'} lower`] : []),
  ];
  return `${parts.join(' and ')} than chance alone would make ${high.length + low.length === 1 ? 'it' : 'them'}`;
}
