/** A p as it is printed: to three decimals, and never as nought. */
export const probability = (p: number): string => (p < 0.001 ? 'p below 0.001' : `p = ${p.toFixed(3)}`);
