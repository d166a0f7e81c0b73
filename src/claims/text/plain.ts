const looks = new Map<string, string>([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2212', '-'],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u200a', ' '],
  ['\u202f', ' '],
  ['\u066a', '%'],
  ['*', ' '],
]);

const special =
  /[\u2018\u2019\u201b\u201c\u201d\u2010-\u2014\u2212\u00a0\u2002\u2003\u2009\u200a\u202f\u066a*]/gu;
/** Arrows before a figure are its sign. */
const risen = /[▲△↑⬆](?= ?[£\d])/gu;
const fallen = /[▼▽↓⬇](?= ?[£\d])/gu;
/** A hard space that parts thousands. */
const grouped = /(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
/** A cell of one figure whose thousands are parted by blanks: "2 804" between tabs, pipes, wide gaps or the ends of the line. */
const spaced = /\d{1,3}(?: \d{3})+(?![\d.,])/gu;
const opens = /(?:^|[\n\t|] *| {2})[+-]?$/u;
const closes = /^(?: *(?:[\n\t|]|$)| {2})/u;

function joinedThousands(figure: string, at: number, text: string): string {
  const alone =
    opens.test(text.slice(Math.max(0, at - 12), at)) &&
    closes.test(text.slice(at + figure.length, at + figure.length + 12));
  return alone ? figure.replaceAll(' ', ',') : figure;
}
/** Opening and closing tags of the few elements that turn up in text made from web pages. */
const tags =
  /<\/?(?:p|ul|ol|li|b|i|em|strong|br|span|div|td|tr|table|tbody|thead|th|sup|sub|h[1-6])\s?\/?>/giu;

/**
 * The same text, character for character as long, with typographic quotes, dashes and spaces made plain and tags and
 * asterisks blanked, so that every offset into it is an offset into the original.
 */
export function plainText(text: string): string {
  const plain = text
    .replace(grouped, ',')
    .replace(risen, '+')
    .replace(fallen, '-')
    .replace(special, (sign) => looks.get(sign) ?? sign);
  return plain.replace(spaced, joinedThousands).replace(tags, (tag) => ' '.repeat(tag.length));
}
