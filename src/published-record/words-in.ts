import { z } from 'zod';

const worded = z.object({ words: z.string() });

/** The words of an action or a question, which is called by its number; '' of what has a title. */
export const wordsIn = (content: unknown): string => worded.safeParse(content).data?.words ?? '';
