const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Thousands commas, at most one decimal, a real minus sign. */
export const formatNumber = (value: number): string => whole.format(value).replace('-', '−');
