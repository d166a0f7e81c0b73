import { monthNumber, monthPattern } from './months.ts';
import type { Period } from './period.ts';

type Span = Pick<Period, 'from' | 'to' | 'form'> & { day?: number };

/** A way of writing a period, most particular first. */
interface Form {
  pattern: RegExp;
  read: (groups: (string | undefined)[], before: string, after: string) => Span | undefined;
}

const m = `(${monthPattern})`;
const year = '((?:19|20)\\d\\d)';
const ordinal = '(?:st|nd|rd|th)?';
const rolling =
  '(?:\\b(?:12|twelve)[ -]months?(?: period)?|\\b(?:rolling )?year)(?: period)?,? (?:up )?(?:to|ending|ended)(?: in)?(?: the end of| end)?(?: \\d{1,2}(?:st|nd|rd|th)?)?';

function of(pattern: string): RegExp {
  return new RegExp(pattern, 'giu');
}

const months = (years: string | undefined, month: string | undefined): number =>
  fullYear(years ?? '') * 12 + monthNumber(month ?? '');

/** "20" is 2020; "98" is 1998. */
function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function day(digits: string | undefined, month: number): Span | undefined {
  const value = Number(digits);
  if (value < 1 || value > 31 || month % 12 < 0) return undefined;
  return { from: month, to: month, day: value, form: 'day' };
}

function financialYear(first: string | undefined, second: string | undefined): Span | undefined {
  const from = Number(first);
  if ((from + 1) % 100 !== Number(second) % 100) return undefined;
  return { from: from * 12 + 3, to: from * 12 + 14, form: 'financial-year' };
}

/** A number of four digits that counts things ("2010 offences") is no year. */
function isYear(before: string, after: string): boolean {
  if (/^\s?(?:%|per ?cent|pp\b|million|thousand|bn\b)/iu.test(after) || /^[.,]\d/u.test(after)) return false;
  if (/[\d.,£$€+/-]$/u.test(before) && !/[a-z]-$|\D[,.] ?$/iu.test(before)) return false;
  const word = /^ ([a-z'-]+)/iu.exec(after)?.[1]?.toLowerCase() ?? '';
  if (
    /\b(?:in|during|since|until|by|of|to|from|for|year|and|between|than|calendar) (?:the )?$/iu.test(before)
  ) {
    return !/(?:crimes|offences|incidents|officers|people|cases|victims|calls|searches|reports|records|arrests|homes)$/u.test(
      word,
    );
  }
  return !(
    word.endsWith('s') && !/^(?:was|is|has|as|this|its|figures|levels|results|vs|plans?)$/u.test(word)
  );
}

const forms: Form[] = [
  {
    pattern: of(`${rolling} ${m}[ ,'-]{1,2}(\\d{4}|\\d{2})(?!\\d)`),
    read: ([month, years]) => ({
      from: months(years, month) - 11,
      to: months(years, month),
      form: 'rolling',
    }),
  },
  {
    pattern: of(`(\\d{1,2})${ordinal} (?:of )?${m},? (\\d{4})(?!\\d)`),
    read: ([digits, month, years]) => day(digits, months(years, month)),
  },
  {
    pattern: of(`\\b${m} (\\d{1,2})${ordinal},? (\\d{4})(?!\\d)`),
    read: ([month, digits, years]) => day(digits, months(years, month)),
  },
  {
    pattern: of('(?<![\\d.,/])(\\d{1,2})[./](\\d{1,2})[./]((?:20)?\\d{2})(?![\\d/]|\\.\\d)'),
    read: ([digits, month, years]) =>
      Number(month) > 12 ? undefined : day(digits, fullYear(years ?? '') * 12 + Number(month) - 1),
  },
  {
    pattern: of(`\\b${m} ?(?:to|and|-|until) ?${m} (\\d{4})(?!\\d)`),
    read: ([first, second, years]) => {
      const to = months(years, second);
      const from = months(years, first);
      return { from: from > to ? from - 12 : from, to, form: 'range' };
    },
  },
  {
    pattern: of(`\\b${m}[ ,'-]{1,2}(\\d{4})(?![\\d,])`),
    read: ([month, years]) => ({ from: months(years, month), to: months(years, month), form: 'month' }),
  },
  {
    pattern: of(`\\b${m} (\\d{2})(?= (?:to|and|until|-) ${monthPattern} \\d{2}(?!\\d|st|nd|rd|th))`),
    read: ([month, years]) => ({ from: months(years, month), to: months(years, month), form: 'month' }),
  },
  {
    pattern: of(`(?<=${monthPattern} \\d{2} (?:to|and|until|-) )${m} (\\d{2})(?!\\d|st|nd|rd|th)`),
    read: ([month, years]) => ({ from: months(years, month), to: months(years, month), form: 'month' }),
  },
  {
    pattern: of(`\\b${m}[ '-]{1,2}(\\d{2})(?![\\d%,.:]|st|nd|rd|th| [a-z])|\\b${m}[-'](\\d{2})(?![\\d%,:])`),
    read: ([first, years, second, others]) => {
      const at = months(years ?? others, first ?? second);
      return { from: at, to: at, form: 'month' };
    },
  },
  {
    pattern: of(`\\b(?:q|quarter )([1-4]),? (?:of )?(?:\\*\\*)?${year} ?[/-] ?(\\d{2,4})(?!\\d)`),
    read: ([quarter, first, second]) => {
      const whole = financialYear(first, second);
      if (whole === undefined) return undefined;
      const from = whole.from + 3 * (Number(quarter) - 1);
      return { from, to: from + 2, form: 'quarter' };
    },
  },
  {
    pattern: of(`(?<![\\d.,/])${year} ?/ ?(\\d{4}|\\d{2})(?![\\d/])`),
    read: ([first, second]) => financialYear(first, second),
  },
  {
    pattern: of(`(?<![\\d.,/])${year}-(\\d{2})(?![\\d/])`),
    read: ([first, second]) => financialYear(first, second),
  },
  {
    pattern: of(`(?<![\\d.,£$€])${year}(?![\\d]|[.,]\\d)`),
    read: ([years], before, after) =>
      isYear(before, after)
        ? { from: Number(years) * 12, to: Number(years) * 12 + 11, form: 'year' }
        : undefined,
  },
];

/** Every period of a plain text, in order, none overlapping another. */
export function findPeriods(plain: string): Period[] {
  const taken = new Uint8Array(plain.length);
  const found: Period[] = [];
  for (const { pattern, read } of forms) {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      const span = read(
        match.slice(1),
        plain.slice(Math.max(0, start - 20), start),
        plain.slice(end, end + 30),
      );
      if (span === undefined) continue;
      taken.fill(1, start, end);
      found.push({ start, end, raw: match[0], ...span });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
