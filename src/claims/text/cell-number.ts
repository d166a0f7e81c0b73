/** A cell that holds one number and nothing else. */
export interface CellNumber {
  value: number;
  decimals: number;
  unit: 'count' | 'percent' | 'points' | 'money';
  sign: '+' | '-' | '';
  /** In brackets, which in accounts means below nought. */
  bracketed: boolean;
}

const simple =
  /^(\()?([+-] ?)?([£$€])?([+-] ?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\.?( ?(?:%|pp|ppts?|pts?|percentage points?|m|k|bn|million))?(\))?[ *†‡¹²³⁴⁵^]*$/iu;
const factors = new Map([
  ['m', 1],
  ['k', 1],
  ['bn', 1],
  ['million', 1],
]);

function unitOf(suffix: string, money: string | undefined): CellNumber['unit'] {
  if (suffix === '%') return 'percent';
  if (suffix.startsWith('p')) return 'points';
  return money === undefined ? 'count' : 'money';
}

/** Reads a cell of one number, such as "1,204", "- 5.9", "+1.6%", "(12)" or "5."; undefined for any other. */
export function cellNumber(text: string): CellNumber | undefined {
  const match = text.length > 28 ? null : simple.exec(text);
  if (match === null) return undefined;
  const [, open, before, money, after, whole = '', fraction = '', suffix = '', close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const printed = (before ?? after ?? '').trim();
  const factor = factors.get(suffix.trim().toLowerCase()) ?? 1;
  const size = Number(whole.replaceAll(',', '') + fraction) * factor;
  return {
    value: printed === '-' ? -size : size,
    decimals: Math.max(0, fraction.length - 1),
    unit: unitOf(suffix.trim().toLowerCase(), money),
    sign: printed === '-' ? '-' : printed === '+' ? '+' : '',
    bracketed: open !== undefined,
  };
}
