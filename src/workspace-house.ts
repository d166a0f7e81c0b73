import { systemMillis } from './platform/clock.ts';
import type { PublishedReader } from './platform/db/published-reader.ts';
import { compileStyles, type Styles } from './platform/design/index.ts';
import { readStanding } from './site/index.ts';
import { workspaceStyles, type House } from './workspace/index.ts';

/** How long name and colour are believed before they are read again, in milliseconds. */
const believed = 60_000;

export interface HouseReader {
  house(): Promise<House>;
  styles(): Promise<Styles>;
  colour(): Promise<string>;
}

/** Name and colour of the body whose workspace it is, as it last published them. */
export function houseReader(
  published: PublishedReader,
  publicAddress: string,
  stylesOf: (brandColour: string) => Styles = compileStyles,
): HouseReader {
  let held: { at: number; body: Promise<{ bodyName: string; colour: string }> } | undefined;
  const body = () => {
    if (held === undefined || systemMillis() - held.at > believed) {
      held = { at: systemMillis(), body: readBody(published) };
      held.body.catch(() => (held = undefined));
    }
    return held.body;
  };
  const styles = async () => stylesOf((await body()).colour);
  return {
    styles,
    colour: async () => (await body()).colour,
    house: async () => ({
      bodyName: (await body()).bodyName,
      publicAddress,
      stylesheets: [
        `/assets/styles.${(await styles()).hash}.css`,
        `/assets/workspace.${workspaceStyles.hash}.css`,
      ],
    }),
  };
}

async function readBody(published: PublishedReader): Promise<{ bodyName: string; colour: string }> {
  const standing = await published.read(readStanding);
  const brand = standing?.details['brand'] as { colour: string } | undefined;
  return { bodyName: standing?.bodyName ?? 'Answerable', colour: brand?.colour ?? '#1d4f6e' };
}
