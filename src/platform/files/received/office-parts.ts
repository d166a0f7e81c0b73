/** Parts that tell who made a document, where and with what: they go, with all that points to them. */
const dropped = [
  /^docprops\//,
  /^customxml\//,
  /^docmetadata\//,
  /^_xmlsignatures\//,
  /^customui\//,
  /^\[trash\]\//,
  /^(word\/)?usercustomization\//,
  /(^|\/)thumbnails?(\.|\/)/,
  /^word\/(people\d*\.xml$|recipientdata|glossary\/|printersettings)/,
  /^xl\/(persons\/|printersettings\/|customproperty)/,
];

/** Parts whose words are those of the document, each of a kind that is looked into. */
const known = [
  /^\[content_types\]\.xml$/,
  /^word\/(document|styles|styleswitheffects|settings|fonttable|websettings|numbering|footnotes|endnotes|header|footer)\d*\.xml$/,
  /^word\/fonts\/[^/]+\.odttf$/,
  /^xl\/(workbook|styles|sharedstrings|calcchain|metadata)\d*\.xml$/,
  /^xl\/(worksheets|chartsheets|tables|richdata)\/[^/]+\.xml$/,
  /^xl\/drawings\/[^/]+\.vml$/,
  /^(word|xl)\/(theme|charts|diagrams|drawings)\/[^/]+\.xml$/,
  /^(word|xl)\/(theme\/)?media\/[^/]+$/,
];

/** Parts that only the writer of a document can take out, by what to call them. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)(threaded)?comments?[^/]*(\/|\.)/, 'comments'],
  [/(^|\/)revisions\//, 'tracked changes'],
  [/(^|\/)(embeddings|activex)\//, 'embedded files'],
  [/(^|\/)(vbaproject|vbadata|macrosheets)/, 'macros'],
  [/(^|\/)(pivot|slicer|timeline)/, 'pivot tables'],
  [/(^|\/)externallinks?\//, 'links to other files'],
  [/(^|\/)(connections\.xml|querytables\/|model\/)/, 'data connections'],
];

/** The part that says what another part points to, and the part that it speaks for ("" for the whole document). */
const relations = /^(.*?)_rels\/([^/]*)\.rels$/;

/** Names of parts are compared without regard to case or to the slash before them. */
export const plainName = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

export const relationsOwner = (name: string): string | undefined => {
  const [, folder, file] = relations.exec(plainName(name)) ?? [];
  return folder === undefined || file === undefined ? undefined : folder + file;
};

const isAnyOf = (patterns: readonly RegExp[], name: string) => patterns.some((each) => each.test(name));

export const isPicturePart = (name: string): boolean => /^(word|xl)\/(theme\/)?media\//.test(plainName(name));
export const isXmlPart = (name: string): boolean => /\.(xml|rels|vml)$/.test(plainName(name));

export const isDroppedPart = (name: string): boolean =>
  !isPicturePart(name) && isAnyOf(dropped, relationsOwner(name) ?? plainName(name));

export const isKnownPart = (name: string): boolean => {
  const owner = relationsOwner(name) ?? plainName(name);
  return owner === '' || isAnyOf(known, owner);
};

/** "comments", "macros": what a part holds that cannot be taken out here. */
export const refusedPart = (name: string): string | undefined =>
  isPicturePart(name) ? undefined : refused.find(([pattern]) => pattern.test(plainName(name)))?.[1];
