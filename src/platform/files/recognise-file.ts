import { fileTypeFromBuffer } from 'file-type';

/** A file whose bytes say what it is; its name and what a browser said of it are not believed. */
export interface RecognisedFile {
  mediaType: string;
  extension: string;
}

const documents = ['pdf', 'docx', 'xlsx', 'pptx'];
const pictures = ['png', 'jpg', 'webp'];
const accepted = new Set([...documents, ...pictures]);

/** What may be brought, for people. */
export const acceptedFiles = 'PDF, Word (DOCX), Excel (XLSX), PowerPoint (PPTX), PNG, JPEG or WebP';

/** For the `accept` of a file field. */
export const acceptedExtensions = [...accepted].map((extension) => `.${extension}`).join(',');

/** The kind of a file by its content, or undefined when it is none of those that are accepted. */
export async function recogniseFile(bytes: Uint8Array): Promise<RecognisedFile | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  if (found === undefined || !accepted.has(found.ext)) return undefined;
  return { mediaType: found.mime, extension: found.ext };
}
