export { dropUnreached } from './drop-unreached.ts';
export { fileKind, type MediaType } from './media-types.ts';
export { holdsUnwritten } from './holds-unwritten.ts';
export { plainFileName, plainName } from './plain-file-name.ts';
export type { ReceivedFile } from './read-file.ts';
export { largestFile, receiveFile, type Receiving } from './receive-file.ts';
export { noScan, scanWith, type ScanFile } from './scan-file.ts';
export { stripPdfInPlace } from './strip-pdf.ts';
export { stripPicture } from './strip-picture.ts';
