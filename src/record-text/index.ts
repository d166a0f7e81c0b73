export { flaggedNames, nameWords, type FlaggedName, type KnownNames } from './flag-names.ts';
export { type FigureMark } from './figure-mark.ts';
export { freezeFigures, type FigureReader, type FrozenFigure } from './freeze-figures.ts';
export { parseRecordText, textFaults } from './parse-record-text.ts';
export { plainWords, publicParts, type PublicPart } from './public-parts.ts';
export { PublicText, PublicWords } from './public-text.tsx';
export { publicWords } from './public-words.ts';
export type { ReadRecordText, RecordPart } from './record-part.ts';
export { WorkspaceText } from './workspace-text.tsx';
