import type { Rgb } from './contrast.ts';

/** The grounds that every colour is judged against, and the inks that do not change from body to body. */
export const paper = { light: [253, 252, 250], dark: [20, 22, 26] } as const satisfies Record<string, Rgb>;

export const white: Rgb = [255, 255, 255];
export const black: Rgb = [0, 0, 0];

/** The one highlight, "outside usual variation": warm, or violet where the brand itself is warm. */
export const highlights = {
  warm: { light: '#a33b00', dark: '#ffb27a' },
  violet: { light: '#6b2fa0', dark: '#d3b2ff' },
} as const;
