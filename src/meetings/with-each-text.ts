/** The same thing with each of its texts given to `write`. */
export const withEachText = async <Thing>(
  thing: Thing,
  write: (text: string) => Promise<string>,
): Promise<Thing> => (await written(thing, write)) as Thing;

async function written(thing: unknown, write: (text: string) => Promise<string>): Promise<unknown> {
  if (typeof thing === 'string') return write(thing);
  if (Array.isArray(thing)) return Promise.all(thing.map((one: unknown) => written(one, write)));
  if (typeof thing !== 'object' || thing === null) return thing;
  const entries = Object.entries(thing).map(
    async ([name, value]) => [name, await written(value, write)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
