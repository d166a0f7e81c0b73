/** How far binary arithmetic may stray before a half is no half. */
const noise = 1e-9;

/** Whether a printed figure is the exact value rounded at its decimals, either half up (away from nought) or half to even. */
export function isRoundingOf(stated: number, exact: number, decimals: number, scale = 1): boolean {
  const unit = 10 ** -decimals * scale;
  return Math.abs(stated - exact) <= unit / 2 + noise * Math.max(1, Math.abs(exact));
}

/** Half away from nought, at some decimals. */
export function roundedTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const away = Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + 1e-12));
  return away === 0 ? 0 : away / factor;
}

/** A figure for reading: thousands parted by commas, a fixed number of decimals. */
export function figure(value: number, decimals: number): string {
  const fixed = Math.abs(roundedTo(value, decimals)).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const sign = roundedTo(value, decimals) < 0 ? '-' : '';
  return sign + parted + (fraction === undefined ? '' : `.${fraction}`);
}

/** A change for reading, its sign always shown unless it is nought. */
export function signedFigure(value: number, decimals: number): string {
  return roundedTo(value, decimals) > 0 ? `+${figure(value, decimals)}` : figure(value, decimals);
}

/** An interval of values, both ends included. */
export interface Range {
  low: number;
  high: number;
}

/** Whether rounding some value of a range at the printed decimals can give the stated figure. */
export function withinRounding(stated: number, range: Range, decimals: number, scale = 1): boolean {
  const half = (10 ** -decimals * scale) / 2 + noise * Math.max(1, Math.abs(stated));
  return stated >= range.low - half && stated <= range.high + half;
}
