/** The kinds of file that people may bring. */
export const mediaTypes = {
  'application/pdf': { extension: 'pdf', name: 'PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    name: 'Word document',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extension: 'xlsx',
    name: 'Excel workbook',
  },
  'image/png': { extension: 'png', name: 'PNG picture' },
  'image/jpeg': { extension: 'jpg', name: 'JPEG picture' },
} as const;

export type MediaType = keyof typeof mediaTypes;

export const isMediaType = (text: string | undefined): text is MediaType =>
  text !== undefined && Object.hasOwn(mediaTypes, text);

/** "pdf"; "bin" for what is none of ours. */
export const extensionOf = (mediaType: string): string =>
  isMediaType(mediaType) ? mediaTypes[mediaType].extension : 'bin';

/** "Word document". */
export const fileKind = (mediaType: string): string =>
  isMediaType(mediaType) ? mediaTypes[mediaType].name : 'File';
