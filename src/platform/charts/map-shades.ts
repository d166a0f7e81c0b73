/** One hue from pale to dark, written into a map so that it reads without a stylesheet. */
export const shades = ['#e3e8ee', '#c3cfdb', '#9db1c6', '#7590ad', '#4f7094', '#2f5279', '#14365c'] as const;

/** Spreads few classes over the whole ramp, so that the palest and the darkest are always used. */
export const shadeStep = (index: number, classes: number): number =>
  classes <= 1 ? 3 : Math.round((index * (shades.length - 1)) / (classes - 1));
