import { brandScheme } from './brand-colour.ts';

const declarations = (properties: Record<string, string>): string =>
  Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The custom properties of a brand colour as CSS, for both schemes. */
export function brandRules(brandColour: string): string {
  const { light, dark } = brandScheme(brandColour);
  return `:root{${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}
