/** A pipe between two numbered nodes, with what can still pass along it and back. */
export interface FlowArc {
  from: number;
  to: number;
  forward: number;
  backward: number;
}

interface Step {
  arc: FlowArc;
  ahead: boolean;
}

function roomOf({ arc, ahead }: Step): number {
  return ahead ? arc.forward : arc.backward;
}

/** The shortest path from source to sink with room on every step, or null. */
function pathBetween(arcs: readonly FlowArc[], source: number, sink: number): Step[] | null {
  const paths = new Map<number, Step[]>([[source, []]]);
  const queue = [source];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (node === sink) return paths.get(node) ?? null;
    for (const arc of arcs) {
      if (arc.from !== node && arc.to !== node) continue;
      const step = { arc, ahead: arc.from === node };
      const next = step.ahead ? arc.to : arc.from;
      if (roomOf(step) <= 0 || paths.has(next)) continue;
      paths.set(next, [...(paths.get(node) ?? []), step]);
      queue.push(next);
    }
  }
  return null;
}

/**
 * The most that can flow from source to sink through a network of arcs, Infinity when one path has no narrow
 * place. The arcs passed in are left as they were. Exact for whole capacities.
 *
 * Source: Edmonds and Karp 1972. Example: two paths with narrowest places 2 and 3 carry 5.
 */
export function largestFlow(arcs: readonly FlowArc[], source: number, sink: number): number {
  const rest = arcs.map((arc) => ({ ...arc }));
  let flow = 0;
  for (let path = pathBetween(rest, source, sink); path !== null; path = pathBetween(rest, source, sink)) {
    const room = Math.min(...path.map(roomOf));
    if (room === Infinity) return Infinity;
    for (const { arc, ahead } of path) {
      arc.forward += ahead ? -room : room;
      arc.backward += ahead ? room : -room;
    }
    flow += room;
  }
  return flow;
}
