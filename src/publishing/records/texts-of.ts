/** Every text in a content, in its order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

/** The same content with every text given to `write`, and its place: `agenda.2.papers.1.words`. */
export async function withTexts<Content>(
  value: Content,
  write: (text: string, place: string) => Promise<string>,
  place: readonly string[] = [],
): Promise<Content> {
  if (typeof value === 'string') return (await write(value, place.join('.'))) as Content;
  if (Array.isArray(value)) {
    const written: unknown[] = [];
    for (const [at, one] of (value as unknown[]).entries())
      written.push(await withTexts(one, write, [...place, String(at + 1)]));
    return written as Content;
  }
  if (typeof value !== 'object' || value === null) return value;
  const written: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value))
    written.push([name, await withTexts(one, write, [...place, name])]);
  return Object.fromEntries(written) as Content;
}
