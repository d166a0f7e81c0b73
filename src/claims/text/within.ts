/** Of spans in order, those that lie in a stretch, found by halving. */
export function within<S extends { start: number; end: number }>(
  spans: readonly S[],
  start: number,
  end: number,
): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
