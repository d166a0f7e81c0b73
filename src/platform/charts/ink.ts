/**
 * Colours written into a drawing as attributes, so that it reads without a stylesheet and in a PDF.
 * On a page the stylesheet overrules them by class, which is how dark mode and print work.
 */
export const ink = {
  text: '#16181d',
  quiet: '#5a5d64',
  rule: '#dcd9d2',
  band: '#e8e5de',
  main: '#1f4e79',
  signal: '#a33b00',
  paper: '#fdfcfa',
} as const;
