import type { Position } from './simplify-ring.ts';

/**
 * The outer rings of neighbouring polygons taken together: edges that two polygons share cancel out, and what
 * is left is joined up. Neighbours must share their corners exactly, as sets of official boundaries do.
 */
export function sharedOutline(rings: readonly (readonly Position[])[]): Position[][] {
  const edges = new Map<string, { from: string; to: string; start: Position }>();
  for (const ring of rings) {
    for (const [index, start] of ring.slice(0, -1).entries()) {
      const end = ring[index + 1] ?? start;
      const [from, to] = [start.join(), end.join()];
      if (from === to) continue;
      if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, { from, to, start });
    }
  }
  return joined([...edges.values()]);
}

function joined(edges: readonly { from: string; to: string; start: Position }[]): Position[][] {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const outlines: Position[][] = [];
  for (const first of edges) {
    const outline: Position[] = [];
    let edge = leaving.get(first.from)?.pop();
    while (edge !== undefined) {
      outline.push(edge.start);
      edge = leaving.get(edge.to)?.pop();
    }
    const [start] = outline;
    if (start !== undefined && outline.length > 2) outlines.push([...outline, start]);
  }
  return outlines;
}
