/** What a document may be at most. Real reports are far below; beyond, reading would take a machine away from others. */
export const limits = {
  /** Of the file as it is. */
  bytes: 50_000_000,
  /** Of all parts of a packed document (DOCX, XLSX) together, unpacked. */
  unpackedBytes: 200_000_000,
  /** Of the part of a packed document that holds the words. */
  partBytes: 60_000_000,
  /** A part this many times larger than its packed size is no writing of a person. */
  packing: 200,
  parts: 5_000,
  /** Characters of the text. */
  characters: 10_000_000,
  pages: 2_000,
} as const;
