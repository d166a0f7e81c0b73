/** Contrast that text needs on its ground (WCAG 2.2, success criterion 1.4.3, level AA). */
const enough = 4.5;

/** Why a colour cannot be the brand's, that is carry white text and stand as text on white; undefined when it can. */
export function colourFault(colour: string): string | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    return `"${colour}" must be # and six hexadecimal digits, such as "#1d4f6e"`;
  const contrast = contrastWithWhite(colour);
  if (contrast >= enough) return undefined;
  return `${colour} is too pale: its contrast with white is ${contrast.toFixed(1)} to 1, and text needs ${enough} to 1`;
}

/** Contrast ratio of `#rrggbb` with white, from 1 (white) to 21 (black), by the WCAG definition. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Light of one channel (0 to 255) in linear terms, from 0 to 1. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
