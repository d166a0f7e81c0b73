/** One line of the report: what was measured, beside what it is compared with. */
export interface Finding {
  what: string;
  ours: string;
  /** What it is compared with, and its figure. */
  baseline: string;
  figure: string;
  /** Empty for a figure that is only told. */
  target: string;
  met: boolean;
}

export const seconds = (value: number): string => `${value.toFixed(2)} s`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
export const perSecond = (value: number): string => `${Math.round(value)}/s`;

/** A ratio that must not be above its target, or not below it; without a target it is only told. */
export function ratioFinding(
  what: string,
  [ours, baseline]: readonly [number, number],
  show: (value: number) => string,
  [beside, target]: readonly [string, { most?: number; least?: number }?],
): Finding {
  const ratio = ours / baseline;
  const { most = Infinity, least = -Infinity } = target ?? {};
  return {
    what,
    ours: show(ours),
    baseline: `${beside}: ${show(baseline)}`,
    figure: ratio.toFixed(2),
    target: target === undefined ? '' : Number.isFinite(most) ? `at most ${most}` : `at least ${least}`,
    met: ratio <= most && ratio >= least,
  };
}

/** A figure on its own that must be below its target. */
export const belowFinding = (
  what: string,
  value: number,
  show: (value: number) => string,
  target: number,
): Finding => ({
  what,
  ours: show(value),
  baseline: '',
  figure: show(value),
  target: `below ${show(target)}`,
  met: value < target,
});

/** A figure that is only told. */
export const told = (what: string, ours: string, baseline = ''): Finding => ({
  what,
  ours,
  baseline,
  figure: '',
  target: '',
  met: true,
});
