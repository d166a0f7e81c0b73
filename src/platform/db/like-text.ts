/** Words for `like`, with whatever stands before and after them. */
export const likeText = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
