/** Whether some whole number of a base gives a percentage that rounds to the stated one, and which number comes nearest. */
export function feasibleCount(
  stated: number,
  base: number,
  decimals: number,
): { feasible: boolean; nearest: number } {
  const nearest = Math.round((stated * base) / 100);
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const fits = (count: number) =>
    count >= 0 && count <= base && Math.abs((100 * count) / base - stated) <= half;
  const feasible = [nearest - 1, nearest, nearest + 1].some(fits);
  return { feasible, nearest: Math.max(0, Math.min(base, nearest)) };
}

/** How unlikely it is that a percentage picked blindly is feasible: 1 where every percentage is. */
export function chanceFeasible(base: number, decimals: number): number {
  return Math.min(1, (base + 1) / (100 * 10 ** decimals + 1));
}
