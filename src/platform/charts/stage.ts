/** The paper a chart is drawn on, in its own units; letters keep at least 11 px when it is scaled to fit. */
export interface Stage {
  kind: 'wide' | 'narrow';
  width: number;
  height: number;
  fontSize: number;
}

export const wideStage = (height = 340): Stage => ({ kind: 'wide', width: 720, height, fontSize: 15 });

export const narrowStage = (height = 270): Stage => ({ kind: 'narrow', width: 320, height, fontSize: 13 });

/** Room that a line of letters takes: Source Sans 3 averages half an em a letter. */
export const textWidth = (text: string, fontSize: number): number => text.length * fontSize * 0.52;

/** Room for the longest of several labels, with a gap. */
export const roomFor = (labels: readonly string[], fontSize: number, gap = 10): number =>
  Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, fontSize))) + gap);
