const words = (names: string) => names.trim().split(/\s+/);

/** Elements that are set, or that only say how what is set looks in Word. All others are not known here. */
export const knownElements = new Set([
  ...words(
    'document body p r t tab br noBreakHyphen softHyphen sym hyperlink smartTag smartTagPr sdt sdtContent',
  ),
  ...words(
    'footnotes footnote footnoteReference footnoteRef separator continuationSeparator endnotes endnote',
  ),
  ...words('bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak fldChar instrText background'),
  // How a run looks.
  ...words(
    'rPr rStyle rFonts b bCs i iCs u strike dstrike caps smallCaps vertAlign position color spacing w kern',
  ),
  ...words(
    'sz szCs highlight shd lang noProof webHidden bdr shadow snapToGrid ligatures cntxtAlts numForm numSpacing',
  ),
  // How a paragraph looks.
  ...words(
    'pPr pStyle numPr numId ilvl keepNext keepLines pageBreakBefore widowControl pBdr top left bottom right',
  ),
  ...words(
    'between bar start end tabs suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct',
  ),
  ...words('topLinePunct autoSpaceDE autoSpaceDN adjustRightInd ind contextualSpacing mirrorIndents jc'),
  ...words('textAlignment outlineLvl cnfStyle divId'),
  // Tables.
  ...words('tbl tr tc tcPr tcW gridSpan vMerge tcBorders insideH insideV tcMar noWrap vAlign hideMark'),
  ...words('trPr trHeight cantSplit tblHeader tblCellSpacing'),
  // Pictures.
  ...words(
    'drawing inline anchor simplePos positionH positionV posOffset align extent effectExtent wrapNone',
  ),
  ...words('wrapSquare wrapTight wrapThrough wrapTopAndBottom wrapPolygon lineTo docPr cNvGraphicFramePr'),
  ...words(
    'graphicFrameLocks graphic graphicData pic nvPicPr cNvPr cNvPicPr picLocks blipFill blip srcRect stretch',
  ),
  ...words('fillRect spPr xfrm off ext prstGeom avLst noFill ln extLst useLocalDpi decorative creationId'),
  ...words('sizeRelH sizeRelV pctWidth pctHeight hlinkClick'),
]);

/** Settings inside of which nothing is seen, or only how pages and frames look. */
export const settings = new Set(words('sectPr sdtPr sdtEndPr tblPr tblPrEx tblGrid ffData'));

/** What is in a document, by the elements that show it. */
export const namesOfUnknown: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words('chart txbxContent wsp wgp relIds object pict AlternateContent').map((name) => [
      name,
      'what is drawn (charts, text boxes, shapes)',
    ]),
  ),
  oMath: 'formulas',
  oMathPara: 'formulas',
  ruby: 'words above words',
  fldSimple: 'fields that Word fills in',
};
