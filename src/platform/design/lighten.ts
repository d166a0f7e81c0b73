import { hue, type Rgb } from './contrast.ts';

/** A colour of the same hue and saturation with another lightness, 0 to 1 (the HSL model of CSS Color 4). */
export function withLightness(colour: Rgb, lightness: number): Rgb {
  const [most, least] = [Math.max(...colour) / 255, Math.min(...colour) / 255];
  const middle = (most + least) / 2;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * middle - 1));
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const degrees = hue(colour) ?? 0;
  const part = (offset: number): number => {
    const turn = (offset + degrees / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [part(0), part(8), part(4)];
}
