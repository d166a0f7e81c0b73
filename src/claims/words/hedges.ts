const pattern =
  /(?:^|[^a-z])(just under|just over|more than|less than|fewer than|at least|at most|in excess of|up to|nearly|almost|over|under|around|about|approximately|approx\.?|roughly|circa|some|c\.)\s?(?:a |an |the |by )?$/iu;

/** The hedge right before a place of the plain text, in small letters, or nothing. */
export function hedgeBefore(plain: string, at: number): string {
  return pattern.exec(plain.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
}
