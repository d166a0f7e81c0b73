/** A long name cut at a word, with an ellipsis; the table beside the drawing has it whole. */
export function shortenLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  const cut = label.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}
