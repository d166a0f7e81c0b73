import { sharedDomain, sparkline } from './sparkline.ts';

export interface Panel {
  title: string;
  values: readonly (number | null)[];
  /** What a screen reader says of this panel. */
  label: string;
  last?: 'plain' | 'outside';
}

/** Small drawings on one shared scale, in the order given: compare their heights as well as their shapes. */
export function smallMultiples(panels: readonly Panel[], size = { width: 220, height: 90 }): string[] {
  const domain = sharedDomain(panels.map(({ values }) => values));
  return panels.map(({ values, label, last = 'plain' }) =>
    sparkline({ values, label, last, domain, foot: true, ...size }),
  );
}
