/** Longitude and latitude, or any two coordinates of a plane. */
export type Position = readonly [number, number];

/**
 * A ring with fewer corners, none of those left out further than `tolerance` from the line that replaces them
 * (Douglas and Peucker, 1973). Tolerance is in the unit of the coordinates. The ring comes back closed as it came.
 */
export function simplifyRing(ring: readonly Position[], tolerance: number): Position[] {
  const last = ring.length - 1;
  if (last < 3) return [...ring];
  const kept = new Set([0, last]);
  // A ring ends where it begins, so it is cut in two at the corner furthest from its start.
  const far = furthest(ring, 0, last).at;
  kept.add(far);
  const parts: (readonly [number, number])[] = [
    [0, far],
    [far, last],
  ];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const [from, to] = part;
    const { at, distance } = furthest(ring, from, to);
    if (distance <= tolerance) continue;
    kept.add(at);
    parts.push([from, at], [at, to]);
  }
  return ring.filter((_, index) => kept.has(index));
}

/** The corner between two others that lies furthest from the line through them. */
function furthest(ring: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [a, b]: [Position, Position] = [ring[from] ?? [0, 0], ring[to] ?? [0, 0]];
  let found = { at: from, distance: -1 };
  for (let at = from + 1; at < to; at++) {
    const distance = distanceTo(ring[at] ?? a, a, b);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

function distanceTo([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length ** 2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
