/** Lists of a content, by what one of them is called. */
const lists: Readonly<Record<string, string>> = {
  agenda: 'agenda item',
  papers: 'paper',
  sections: 'section',
  paragraphs: 'paragraph',
  actions: 'action',
  corrections: 'correction',
  recommendations: 'recommendation',
  updates: 'update',
  copies: 'copy',
  attendance: 'organisation',
  present: 'person',
  apologies: 'apology',
};

/** What stands at a place of a content, `agenda.3.papers.1.words`, in words: "Agenda item 3, paper “Burglary”: words". */
export function placeInWords(place: string, content: unknown): string {
  const path = place.split('.');
  const steps: string[] = [];
  const names: string[] = [];
  let value = content;
  for (const [at, step] of path.entries()) {
    value = inside(value, step);
    if (isNumber(step))
      steps.push(`${lists[path[at - 1] ?? ''] ?? spaced(path[at - 1])} ${calledBy(value, step)}`);
    else if (!isNumber(path[at + 1])) names.push(spaced(step));
  }
  const words = [steps.join(', '), names.join(', ')].filter((part) => part !== '').join(': ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const isNumber = (step = ''): boolean => /^\d+$/.test(step);

function inside(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step) - 1];
  const held = typeof value === 'object' && value !== null ? value : {};
  return Object.hasOwn(held, step) ? (held as Record<string, unknown>)[step] : undefined;
}

/** A paper by its title, a paragraph by its number; others by their place in the list. */
function calledBy(one: unknown, place: string): string {
  const { kind, title, number } = (one ?? {}) as { kind?: unknown; title?: unknown; number?: unknown };
  if ((kind === 'text' || kind === 'file') && typeof title === 'string') return `“${title}”`;
  return typeof number === 'string' || typeof number === 'number' ? String(number) : place;
}

const spaced = (name = ''): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();
