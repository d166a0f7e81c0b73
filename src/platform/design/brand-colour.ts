import { black, highlights, paper, white } from './palette.ts';
import { withLightness } from './lighten.ts';
import { contrast, hue, mix, parseHex, type Rgb, toHex } from './contrast.ts';

/** WCAG 2.2 success criterion 1.4.3: normal text needs 4.5 to 1. */
const needed = 4.5;

/**
 * Whether a body's colour can carry links on paper and white words on itself (WCAG 2.2 AA, 4.5 to 1). The
 * refusal says what is wrong and gives the nearest darker colour that would do.
 */
export function checkBrandColour(colour: string): { ok: true } | { refused: string } {
  const brand = parseHex(colour);
  if (!brand)
    return { refused: `"${colour}" is not a colour: write it as # and six hexadecimal digits, like #1d4f91` };
  const ratio = contrast(brand, paper.light);
  if (ratio >= needed) return { ok: true };
  const darker = toHex(until(brand, black, (one) => contrast(one, paper.light) >= needed));
  return {
    refused: `${colour} has a contrast of ${ratio.toFixed(1)} to 1 on paper and 4.5 is needed: use ${darker}, which is the same hue made darker`,
  };
}

/** The first step from a colour towards another that satisfies a demand. */
function until(from: Rgb, towards: Rgb, enough: (colour: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(from, towards, share);
    if (enough(mixed)) return mixed;
  }
  return towards;
}

/** The brand for dark paper: the same hue, light enough for 7 to 1. */
function brightened(brand: Rgb): Rgb {
  for (let lightness = 0.5; lightness < 1; lightness += 0.01) {
    const lighter = withLightness(brand, lightness);
    if (contrast(lighter, paper.dark) >= 7) return lighter;
  }
  return white;
}

const shares = [0.1, 0.24, 0.4, 0.56, 0.72, 0.87, 1] as const;

/** Seven shades of one hue for maps, from nearly the ground to the brand and past it. */
const ramp = (ground: Rgb, strong: Rgb): Record<string, string> =>
  Object.fromEntries(shares.map((share, step) => [`step-${step}`, toHex(mix(ground, strong, share))]));

const isWarm = (brand: Rgb): boolean => {
  const degrees = hue(brand);
  return degrees !== undefined && (degrees < 55 || degrees > 340);
};

export interface Scheme {
  light: Record<string, string>;
  dark: Record<string, string>;
}

/** The custom properties that follow from one brand colour, for both schemes. Call after `checkBrandColour`. */
export function brandScheme(colour: string): Scheme {
  const brand = parseHex(colour);
  if (!brand) throw new Error(`"${colour}" is not a colour`);
  const bright = brightened(brand);
  const signal = isWarm(brand) ? highlights.violet : highlights.warm;
  return {
    light: {
      brand: toHex(brand),
      'brand-deep': toHex(mix(brand, black, 0.35)),
      'brand-tint': toHex(mix(paper.light, brand, 0.07)),
      'on-brand': '#ffffff',
      signal: signal.light,
      ...ramp(paper.light, mix(brand, black, 0.25)),
    },
    dark: {
      brand: toHex(bright),
      'brand-deep': toHex(mix(bright, white, 0.35)),
      'brand-tint': toHex(mix(paper.dark, bright, 0.12)),
      'on-brand': toHex(paper.dark),
      signal: signal.dark,
      ...ramp(paper.dark, mix(bright, white, 0.1)),
    },
  };
}
