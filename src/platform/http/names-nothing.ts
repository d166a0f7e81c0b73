/**
 * Whether an address holds a NUL sign, in its path or its query. Nothing is ever called so, and PostgreSQL takes no
 * text with it.
 */
export const namesNothing = (url: string): boolean => url.includes('%00');
