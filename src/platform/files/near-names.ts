/** Names that a mistyped one may have meant, the closest first: those that contain it, or differ in a few letters. */
export function nearNames(typed: string, names: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase();
  const closeness = (name: string): number => {
    const known = name.toLowerCase();
    if (wanted.length > 2 && (known.includes(wanted) || wanted.includes(known))) return 0;
    return editDistance(known, wanted);
  };
  return names
    .map((name) => ({ name, distance: closeness(name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ name }) => name);
}

/** Letters to add, drop or change to turn one word into another. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at += 1) {
      const changed = (row[at] ?? 0) + (from[index] === to[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
