import type { Finding } from '../finding.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { checkNamedWholeShares } from './named-whole-shares.ts';
import { checkSingleAnswers } from './single-answers.ts';
import { feasibleFinding, shareFinding, wholeFinding } from './share-finding.ts';
import { between, isCount, isSubShare } from './share-places.ts';
import { ofThese } from './shares-of-these.ts';

/** "43 out of 122", "43 of the 122 communities", "43/122". */
const outOf =
  /^ (?:[a-z-]+ ){0,3}?(?:out )?of (?:the |a total of |all |our |these |those )?(?:(?!whom|which)[a-z'-]+ ){0,2}$/iu;
/** What joins a part and whole to their percentage: a bracket, a comma, "or", "which is". */
const joined =
  /^(?: [a-z'-]+){0,6}?(?:,? \(| \(|, or |,? or | - |, | which is | representing |, representing | equating to |, equating to | equivalent to |,? (?:which is |making |giving )?an? (?:[a-z-]+ ){1,2}rate of )(?:around |about |approximately |just over |just under |almost |nearly |an? |or |equal to |the equivalent of )*$/iu;
const opened = /^(?: of [a-z' -]{1,60})? \($/iu;

/** "758 of 5,412 reports, 14.0%;": right after a comma only where nothing is said of the percentage itself. */
function joinsShare(plain: string, whole: Quantity, percent: Quantity): boolean {
  const words = between(plain, whole, percent);
  return (
    joined.test(words) ||
    (/^(?: [a-z'-]+){0,4}, $/iu.test(words) &&
      /^(?:[;.,)]|$)/u.test(plain.slice(percent.end, percent.end + 1)))
  );
}

/** "7 out of 10 (69%)": a fraction in small numbers stands for the percentage nearest to it. */
const isNearFraction = (part: Quantity, whole: Quantity, { value }: Quantity) =>
  [2, 3, 4, 5, 10].includes(whole.value) &&
  Math.abs(value - (100 * part.value) / whole.value) < 50 / whole.value;

/** "X out of Y (Z%)" and "Z% (X of Y)". */
function partsOfWholes(plain: string, quantities: readonly Quantity[]): Finding[] {
  return quantities.flatMap((part, index) => {
    const whole = quantities[index + 1];
    if (
      whole === undefined ||
      !isCount(part) ||
      !isCount(whole) ||
      part.inWords !== whole.inWords ||
      whole.value < part.value
    )
      return [];
    if (!outOf.test(between(plain, part, whole)) || whole.value === 0 || whole.start - part.end > 60)
      return [];
    const [before, after] = [quantities[index - 1], quantities[index + 2]];
    if (after?.unit === 'percent' && after.sign === '' && joinsShare(plain, whole, after))
      return isNearFraction(part, whole, after) ? [] : [shareFinding(plain, part, whole, after)];
    if (
      before?.unit === 'percent' &&
      before.sign === '' &&
      (opened.test(between(plain, before, part)) || /^,? or $/u.test(between(plain, before, part)))
    )
      return [shareFinding(plain, part, whole, before)];
    return [];
  });
}

/** A share after which another thing is spoken of: what it was before, or a part of a part. */
const turned =
  /\b(?:from|than|compared|against|of (?:these|those|them|which|whom|the)|while|but|target|average|nationally)\b/iu;

/** "…, 61.9% liked it": the share itself is what the clause speaks of, not a rate, a rise or a share of other things. */
const isSubject = (plain: string, { start, end }: Quantity) =>
  /(?:,| and|;|:) (?:only |just |some )?$/iu.test(plain.slice(Math.max(0, start - 12), start)) &&
  /^ (?!of |more |fewer |less |higher |lower |on |in |or |below |above )[a-z]+/iu.test(
    plain.slice(end, end + 12),
  );

/** "Of the 84 who wrote back within the month, 61.9% … and 20.2% …": shares of the number that opens the sentence. */
function bareShares(plain: string, start: number, base: Quantity, rest: readonly Quantity[]): Finding[] {
  const opens = /^ ?of (?:the |all |all the )?$/iu.test(plain.slice(start, base.start));
  const until = rest.findIndex((one) => isCount(one) || one.unit === 'money' || one.unit === 'points');
  const shares = (until === -1 ? rest : rest.slice(0, until)).filter(({ unit }) => unit === 'percent');
  const [first] = shares;
  if (first === undefined || base.value < 5 || shares.some(({ sign }) => sign !== '')) return [];
  if (!opens)
    return rest.length === 1 && !isSubShare(plain, first) ? [feasibleFinding(first, base, false)] : [];
  const clear = shares.findIndex(
    (share) => isSubShare(plain, share) || turned.test(plain.slice(base.end, share.start)),
  );
  const own = clear === -1 ? shares : shares.slice(0, clear);
  return own
    .filter((share) => hedgeBefore(plain, share.start) === '')
    .map((share) =>
      feasibleFinding(
        share,
        base,
        isSubject(plain, share) && !/\bweighted\b/iu.test(plain.slice(start, share.end)),
      ),
    );
}

/** Where a sentence tells of a change, a percentage in brackets may be that change and no share. */
const moving =
  /\b(?:up|down|higher|lower|rise|rose|rising|fall|fell|falling|increased?|decreased?|compared|than)\b/iu;

/** "Of 300 cases, 82 (27%) …", "of the 300 cases, 82 were … and 54 …": the base opens the sentence. */
function ofBase(plain: string, { start, quantities }: Statement): Finding[] {
  const base = quantities.find(isCount);
  if (
    base === undefined ||
    !/\b(?:of|out of|from|among) (?:the |all |our |these |those |a total of )*(?:[a-z-]+ )?$/iu.test(
      plain.slice(start, base.start),
    ) ||
    base.start - start > 60
  )
    return [];
  const rest = quantities.filter((quantity) => quantity.start > base.start);
  const bare = bareShares(plain, start, base, rest);
  if (bare.length > 0) return bare;
  return rest.flatMap((part, index) => {
    const percent = rest[index + 1];
    if (percent?.unit !== 'percent' || percent.sign !== '' || !isCount(part) || part.value > base.value)
      return [];
    if (!/^ ?(?:[a-z-]+ ){0,3}\($|^,? or $/iu.test(between(plain, part, percent))) return [];
    const finding = shareFinding(plain, part, base, percent);
    return finding.verdict === 'wrong' && moving.test(plain.slice(start, percent.end + 8)) ? [] : [finding];
  });
}

/** "58.2% …, 33.9% … and 11.9% were not known": a list of all there is, whose last entry is what is left. */
function listedWhole(plain: string, { start, end, quantities }: Statement): Finding[] {
  const shares = quantities.filter((quantity) => quantity.unit === 'percent' && quantity.sign === '');
  const last = shares.at(-1);
  const text = plain.slice(start, end);
  if (
    shares.length < 3 ||
    last === undefined ||
    shares.some((share) => isSubShare(plain, share)) ||
    /\bmore than one\b|multiple|several answers/iu.test(text)
  )
    return [];
  const rest =
    /\b(?:other|elsewhere|unknown|not known|not stated|not recorded|not sure|unsure|no opinion|no view|neither|prefer not|did not (?:say|answer|know)|don't know|could not|undecided|none of|rest|remain)/iu.test(
      plain.slice(last.start - 40, end),
    );
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const listed = shares.every(
    (share, index) =>
      index === 0 ||
      /(?:,| and|;) (?:[a-z'-]+ ){0,6}\(?$/iu.test(plain.slice(shares[index - 1]?.end, share.start)),
  );
  return rest && listed && Math.abs(sum - 100) <= 6 ? [wholeFinding(shares, true)] : [];
}

/** "702 by web (53.3%), 341 by telephone (25.9%) …": counts with their shares, which together are the whole. */
function pairsOfWhole(plain: string, { quantities }: Statement): Finding[] {
  const pairs = quantities.flatMap((part, index) => {
    const percent = quantities[index + 1];
    const joint = percent === undefined ? '' : between(plain, part, percent);
    return percent?.unit === 'percent' &&
      percent.sign === '' &&
      isCount(part) &&
      joint.length < 60 &&
      /^[^.;()]*\($/u.test(joint)
      ? [{ part, percent }]
      : [];
  });
  const all = pairs.reduce((sum, { percent }) => sum + percent.value, 0);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    pairs.length < 2 ||
    Math.abs(all - 100) > 0.6 * pairs.length
  )
    return [];
  const value = pairs.reduce((sum, { part }) => sum + part.value, 0);
  const whole: Quantity = { ...first.part, value, raw: String(value) };
  const findings = pairs.map(({ part, percent }) => shareFinding(plain, part, whole, percent));
  const right = findings.filter(({ verdict }) => verdict === 'holds').length;
  return right * 2 > findings.length ? findings : [];
}

const baseOf =
  /\b(?:based on|sample of|sample size of|base of|total of|responses from|survey of|surveyed|n ?=) (?:a |the |just |only |responses from |total of |some )*$/iu;
const people =
  /^ (?:[a-z-]+ ){0,2}(?:respondents|responses|surveys|people|residents|victims|interviews|officers|staff|members|returns|users|callers|households|businesses|participants|completed)/iu;

/** "75% … based on 56 completed surveys": a percentage of answers whose number is given. */
function ofAnswers(reading: Reading, statement: Statement): Finding[] {
  const { plain } = reading;
  const base = statement.quantities.find(
    (quantity) =>
      isCount(quantity) &&
      quantity.value >= 5 &&
      (baseOf.test(plain.slice(Math.max(statement.start, quantity.start - 40), quantity.start)) ||
        plain.slice(quantity.end).startsWith(')')) &&
      (people.test(plain.slice(quantity.end, quantity.end + 60)) ||
        /n ?= ?$/iu.test(plain.slice(0, quantity.start).slice(-4))),
  );
  const shares = statement.quantities.filter(
    (quantity) => quantity.unit === 'percent' && quantity.sign === '',
  );
  const [share] = shares;
  if (base === undefined || share === undefined || shares.length > 1) return [];
  if (reading.changesOf.get(statement)?.some(({ amounts }) => amounts.includes(share)) === true) return [];
  return [feasibleFinding(share, base, false)];
}

/** Shares told in sentences, with the numbers they are shares of. */
export function checkTextShares(reading: Reading): Finding[] {
  const told = sharesTold(reading);
  const known = new Set(told.flatMap(({ kind, end }) => (kind === 'share' ? [end] : [])));
  const wholes = new Set(told.flatMap(({ kind, start }) => (kind === 'shares-total' ? [start] : [])));
  const answers = checkSingleAnswers(reading).filter(({ start }) => !wholes.has(start));
  return [...told, ...checkNamedWholeShares(reading, known), ...answers];
}

function sharesTold(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement, index) => {
    if (statement.quantities.length === 0) return [];
    const previous = reading.statements[index - 1];
    const before = previous?.paragraph === statement.paragraph ? previous : undefined;
    const own = [...partsOfWholes(reading.plain, statement.quantities), ...ofBase(reading.plain, statement)];
    const told = own.length > 0 ? [] : pairsOfWhole(reading.plain, statement);
    return [
      ...own,
      ...told,
      ...listedWhole(reading.plain, statement),
      ...ofThese(reading, statement, before),
      ...ofAnswers(reading, statement),
    ];
  });
}
