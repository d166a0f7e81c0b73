/** "recognised: 40 of 50 (share 20 of 24, sum 20 of 26)", one count for each kind. */
export function tallied(
  what: string,
  all: readonly { kind: string }[],
  some: readonly { kind: string }[],
): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const count = (labels: readonly { kind: string }[], kind: string) =>
    labels.filter((label) => label.kind === kind).length;
  const each = kinds.map((kind) => `${kind} ${count(some, kind)} of ${count(all, kind)}`);
  return `${what}: ${some.length} of ${all.length} (${each.join(', ')})`;
}
