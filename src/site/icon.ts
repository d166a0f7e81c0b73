/** The site's mark for tabs and bookmarks: an A in the colour of the body. `brandColour` was checked when it was read. */
export const iconSvg = (brandColour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${brandColour}"/><path d="M8 26 16 6l8 20M11 19h10" fill="none" stroke="#fff" stroke-width="3.5"/></svg>\n`;
