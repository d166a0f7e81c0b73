/** Every text in a content, in its order. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

/** The same content with every text given to `write`. */
export async function withTexts<Content>(
  value: Content,
  write: (text: string) => Promise<string>,
): Promise<Content> {
  if (typeof value === 'string') return (await write(value)) as Content;
  if (Array.isArray(value)) {
    const written: unknown[] = [];
    for (const one of value as unknown[]) written.push(await withTexts(one, write));
    return written as Content;
  }
  if (typeof value !== 'object' || value === null) return value;
  const written: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value)) written.push([name, await withTexts(one, write)]);
  return Object.fromEntries(written) as Content;
}
