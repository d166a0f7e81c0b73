import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { wholeFinding } from './share-finding.ts';

/** Words by which each person gave one answer and no more. */
const single =
  /\b(?:(?:choose|chose|pick|picked|tick|ticked|select|selected|name|named|give|gave|asked for) (?:only |just )?(?:one|a single)|(?:only|just) one (?:answer|reason|choice|option)|one answer (?:each|only)|single[- ](?:answer|choice))\b/iu;
const several =
  /\b(?:both|more than one|multiple|several|all that appl(?:y|ied)|up to (?:two|three|four|five|\d)|or more)\b/iu;
const rest =
  /\b(?:other|elsewhere|unknown|not (?:known|stated|recorded|sure)|unsure|no (?:opinion|view|answer|preference)|none of|don't know|prefer not|rest|remain\w*)\b/iu;
const farthest = 6;

const isShare = ({ unit, sign }: Quantity) => unit === 'percent' && sign === '';

/** The shares of the answers that follow a place: of one sentence, or of a list with one share to an entry. */
function sharesFrom(
  statements: readonly Statement[],
  index: number,
): { shares: Quantity[]; last: Statement | undefined } {
  const own = statements[index];
  const inSentence = (own?.quantities ?? []).filter(isShare);
  if (own?.kind !== 'entry') return { shares: inSentence, last: own };
  const shares: Quantity[] = [];
  let last: Statement | undefined;
  for (const entry of statements.slice(index, index + 20)) {
    const [only, ...more] = entry.quantities.filter(isShare);
    if (entry.kind !== 'entry' || only === undefined || more.length > 0) break;
    shares.push(only);
    last = entry;
  }
  return { shares, last };
}

function checkAnswers({ plain, statements }: Reading, index: number, lead: string): Finding[] {
  const { shares, last } = sharesFrom(statements, index);
  const [end] = shares.slice(-1);
  if (shares.length < 3 || last === undefined || end === undefined) return [];
  const around = plain.slice(
    last.kind === 'entry' ? last.start : Math.max(last.start, end.start - 40),
    last.end,
  );
  const told = plain.slice(statements[index]?.start, last.end);
  if (several.test(`${lead} ${told}`) || /\b(?:than|compared|against|men|women|up|down)\b/iu.test(told))
    return [];
  const sum = shares.reduce((all, { value }) => all + value, 0);
  if (Math.abs(sum - 100) > farthest) return [];
  return [wholeFinding(shares, sum > 100 || rest.test(around))];
}

/** "Asked to choose one, 48% …, 31% … and 12% …": answers of which each person gave one cannot pass 100, and with the rest make it. */
export function checkSingleAnswers(reading: Reading): Finding[] {
  const { plain, statements } = reading;
  return statements.flatMap((statement, index) => {
    const lead = plain.slice(statement.start, statement.end);
    if (!single.test(lead)) return [];
    if (statement.quantities.filter(isShare).length >= 3) return checkAnswers(reading, index, lead);
    return statements[index + 1] === undefined ? [] : checkAnswers(reading, index + 1, lead);
  });
}
