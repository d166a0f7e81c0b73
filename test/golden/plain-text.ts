/** The words of a page, a line for each block: enough to see what changed, and nothing of how it looks. */
export const plainText = (html: string): string =>
  html
    .replace(/^[\s\S]*?<main\b[^>]*>/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<\/(?:td|th)>/g, '\t')
    .replaceAll(/<\/(?:p|li|h\d|tr|dt|dd|caption|summary|figcaption|section|div)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ \t]*\n\s*/g, '\n')
    .trim()
    .concat('\n');
