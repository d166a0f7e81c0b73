import { hiddenIn, toldOf, within, type WordParts, type XmlElement } from '../../files/received/index.ts';
import { hasUnsetFields } from './unset-fields.ts';
import { unsetInElement } from './unset-in-element.ts';
import { unsetInStyles } from './unset-in-styles.ts';
import { settings } from './known-elements.ts';

/** Most cells of tables that are set, and how deep tables may stand in tables. */
const mostCells = 20_000;
const deepestTables = 3;

/** What a Word document holds that cannot be set as it stands, in words; undefined when all of it can. */
export function unsetInWord({ main, further }: WordParts): string | undefined {
  const notes = [...further].filter(([kind]) => kind.endsWith('notes')).map(([, part]) => part);
  const texts = [main, ...notes];
  const inStyles = unsetInStyles(texts, further.get('styles'));
  if (inStyles !== undefined) return inStyles;
  for (const text of texts) {
    const found = unsetInText(text, { tables: 0, isSetting: false }, { cells: 0 });
    if (found !== undefined) return found;
    if (hasUnsetFields(text)) return 'fields that Word fills in (such as a list of contents)';
  }
  for (const { tag } of within(further.get('numbering') ?? main)) {
    const hidden = hiddenIn(tag);
    if (hidden !== undefined) return hidden;
  }
  const setting = further.get('settings');
  return hasOwnNoteNumbers(setting) ? 'notes that are numbered in another way' : undefined;
}

function unsetInText(
  element: XmlElement,
  { tables, isSetting }: { tables: number; isSetting: boolean },
  counted: { cells: number },
): string | undefined {
  if (element.name === 'tc') counted.cells += 1;
  const around = {
    tables: tables + Number(element.name === 'tbl'),
    isSetting: isSetting || settings.has(element.name),
  };
  if (counted.cells > mostCells || around.tables > deepestTables) return 'a table that is too large';
  const own = unsetInElement(element, isSetting);
  if (own !== undefined) return own;
  if (element.name === 'sectPr' && hasOwnNoteNumbers(element))
    return 'notes that are numbered in another way';
  for (const each of element.inside) {
    const found = unsetInText(each, around, counted);
    if (found !== undefined) return found;
  }
  return undefined;
}

const hasOwnNoteNumbers = (setting: XmlElement | undefined): boolean =>
  setting?.inside.some(
    (each) =>
      each.name === 'footnotePr' &&
      ((toldOf(each, 'numFmt') ?? 'decimal') !== 'decimal' ||
        (toldOf(each, 'numStart') ?? '1') !== '1' ||
        (toldOf(each, 'numRestart') ?? 'continuous') !== 'continuous'),
  ) ?? false;
