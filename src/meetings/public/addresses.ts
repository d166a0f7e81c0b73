/** Where the public pages of a meeting are. */
export const meetingPath = (slug: string): string => `/meetings/${slug}`;
/** The whole public pack as one page; with `.pdf` after it as one file. */
export const packPath = (slug: string): string => `/meetings/${slug}/pack`;
export const minutesPath = (slug: string): string => `/meetings/${slug}/minutes`;

/** The permanent address of a paragraph: `/meetings/2021-03-03-scrutiny-board/minutes#2.7`. */
export const paragraphPath = (slug: string, paragraph: string): string => `${minutesPath(slug)}#${paragraph}`;

/** A paper by its agenda item and its place there; a file's name comes last, so that it is saved under it. */
export const paperPath = (
  slug: string,
  { item, position, fileName }: { item: number; position: number; fileName: string | null },
): string => `/meetings/${slug}/papers/${item}-${position}${fileName === null ? '' : `/${fileName}`}`;

export const questionPath = (slug: string): string => `/questions/${slug}`;
