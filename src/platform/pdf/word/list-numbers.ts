import {
  childOf,
  saidBy,
  toldOf,
  within,
  type WordParts,
  type XmlElement,
} from '../../files/received/index.ts';
import { styleWithBases, stylesById } from './unset-in-styles.ts';

/** The sign before a point. */
const bullet = /^[•·\uf0b7\uf0a7\uf0d8\uf076o*●○◦▪■‣➢–—-]$/u;

/**
 * The numbers of a document's lists as Word writes them, paragraph by paragraph; 0 for a point without number.
 * Undefined where a list is numbered in another way than 1. 2. 3., or marked with signs that may mean something.
 */
export function listNumbers({ main, further }: WordParts): number[] | undefined {
  const styles = stylesById(further.get('styles'));
  const levels = levelsOf(further.get('numbering'));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const numbers: number[] = [];
  for (const paragraph of within(main)) {
    if (paragraph.name !== 'p') continue;
    const place = placeOf(paragraph, styles, levels);
    if (place === undefined) continue;
    const level = levels.get(place.list)?.at(place.depth);
    if (level === undefined) return undefined;
    if (level.isPoint && !hasWords(paragraph)) continue;
    const counted = counts.get(level.counter) ?? [];
    counts.set(level.counter, counted);
    const isAnew = level.startsAnew !== undefined && !begun.has(`${place.list} ${place.depth}`);
    begun.add(`${place.list} ${place.depth}`);
    const before = isAnew ? undefined : counted[place.depth];
    const number = before === undefined ? (level.startsAnew ?? level.start) : before + 1;
    counted.length = Math.min(counted.length, place.depth);
    counted[place.depth] = number;
    if (!level.isPoint && !level.isPlain) return undefined;
    numbers.push(level.isPoint ? 0 : number);
  }
  return numbers;
}

interface Level {
  /** Lists of one counter go on counting. */
  counter: string;
  style: string | undefined;
  start: number;
  startsAnew: number | undefined;
  isPoint: boolean;
  isPlain: boolean;
}

/** The levels of each list of a document; none of a list that is built in a way that is not known here. */
function levelsOf(numbering: XmlElement | undefined): Map<string, Level[]> {
  const lists = new Map<string, Level[]>();
  for (const num of numbering?.inside.filter(({ name }) => name === 'num') ?? []) {
    const counter = toldOf(num, 'abstractNumId') ?? '';
    const abstract = numbering?.inside.find(
      ({ name, tag }) => name === 'abstractNum' && saidBy(tag, 'abstractNumId') === counter,
    );
    const overrides = num.inside.filter(({ name }) => name === 'lvlOverride');
    const isUnknown =
      childOf(abstract, 'numStyleLink') !== undefined || overrides.some((one) => childOf(one, 'lvl'));
    const levels: Level[] = [];
    for (const level of abstract?.inside.filter(({ name }) => name === 'lvl') ?? []) {
      const depth = saidBy(level.tag, 'ilvl') ?? '';
      const override = overrides.find(({ tag }) => saidBy(tag, 'ilvl') === depth);
      levels[Number(depth)] = readLevel(level, counter, depth, toldOf(override, 'startOverride'));
    }
    lists.set(saidBy(num.tag, 'numId') ?? '', isUnknown ? [] : levels);
  }
  return lists;
}

function readLevel(level: XmlElement, counter: string, depth: string, startsAnew: string | undefined): Level {
  const kind = toldOf(level, 'numFmt') ?? 'decimal';
  const sign = toldOf(level, 'lvlText') ?? '';
  const isDrawn = childOf(level, 'lvlPicBulletId') !== undefined;
  const isUsual = childOf(level, 'lvlRestart') === undefined && childOf(level, 'isLgl') === undefined;
  return {
    counter,
    style: toldOf(level, 'pStyle'),
    start: Number(toldOf(level, 'start') ?? 0),
    startsAnew: startsAnew === undefined ? undefined : Number(startsAnew),
    isPoint: kind === 'bullet' && bullet.test(sign) && !isDrawn,
    isPlain: kind === 'decimal' && isUsual && sign === `%${Number(depth) + 1}.`,
  };
}

/** The list that a paragraph is of, by itself or by its style, and how deep in it. */
function placeOf(
  paragraph: XmlElement,
  styles: ReadonlyMap<string, XmlElement>,
  levels: ReadonlyMap<string, Level[]>,
): { list: string; depth: number } | undefined {
  const properties = childOf(paragraph, 'pPr');
  const style = toldOf(properties, 'pStyle');
  const own = childOf(properties, 'numPr');
  const chain = styleWithBases(style, styles).map((one) => childOf(childOf(one, 'pPr'), 'numPr'));
  const told = [own, ...chain];
  const list = told.map((one) => toldOf(one, 'numId')).find((one) => one !== undefined);
  if (list === undefined || list === '0') return undefined;
  const depth = told.map((one) => toldOf(one, 'ilvl')).find((one) => one !== undefined);
  const ofStyle = levels.get(list)?.findIndex((level) => level.style !== undefined && level.style === style);
  return { list, depth: Number(depth ?? Math.max(0, ofStyle ?? 0)) };
}

const hasWords = (paragraph: XmlElement): boolean =>
  [...within(paragraph)].some(({ name, words }) => (name === 't' && words !== '') || name === 'drawing');
