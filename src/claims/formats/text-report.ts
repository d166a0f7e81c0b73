import type { PlacedClaim } from '../worker/check-document.ts';
import { contextOf, type Context } from './context.ts';
import {
  checkedFiles,
  standingOf,
  tallyOf,
  type CheckedFile,
  type FileReport,
  type Standing,
} from './file-report.ts';
import { clipped, kindWords, noClaims, standingWords, tallyWords } from './words.ts';

/**
 * Findings as a linter prints them: `file:line:column`, the quote, what is wrong, the right figure; then a count.
 * Shows what is wrong or to be looked at; with `all`, every claim.
 */
export function textReport(reports: readonly FileReport[], all: boolean): string {
  const files = checkedFiles(reports);
  const shown: readonly Standing[] = all ? ['wrong', 'review', 'unverified', 'holds'] : ['wrong', 'review'];
  const findings = files.flatMap((file) =>
    file.claims.filter((claim) => shown.includes(standingOf(claim))).map((claim) => finding(file, claim)),
  );
  const idle = files.filter(({ claims }) => claims.length === 0);
  const remarks = idle.map(({ file, hasNumbers }) => `${file}: ${noClaims(hasNumbers)}`);
  return [...findings, ...remarks, summary(files)].join('\n');
}

function finding({ file, text }: CheckedFile, claim: PlacedClaim): string {
  const place = claim.place === undefined ? '' : ` (${claim.place})`;
  const standing = standingWords[standingOf(claim)].title.toLowerCase();
  return [
    `${file}:${claim.line}:${claim.column}${place}: ${standing}: “${clipped(claim.quote)}”`,
    `    ${claim.reason}`,
    ...inContext(contextOf(text, claim)),
    ...figures(claim).map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** A short quote alone does not say which figure it is. */
const inContext = ({ before, quote, after }: Context): string[] =>
  quote.length > 60 || `${before}${after}` === '' ? [] : [`    in “${before}${quote}${after}”`];

function figures({ stated, computed, arithmetic, tolerance, ...claim }: PlacedClaim): string[] {
  const right = computed === undefined || claim.verdict === 'holds' ? '' : `; right: ${computed}`;
  const sum = arithmetic === undefined ? '' : `; ${arithmetic}`;
  const allowed = tolerance === undefined ? '' : ` (${tolerance})`;
  return [`${kindWords(claim as PlacedClaim)}: stated: ${stated}${right}${sum}${allowed}`];
}

function summary(files: readonly CheckedFile[]): string {
  const documents = files.length === 1 ? '1 document' : `${files.length} documents`;
  return `${documents}: ${tallyWords(tallyOf(files.flatMap(({ claims }) => claims)))}.`;
}
