import assert from 'node:assert/strict';

/** Every one of these words stands in the text. */
export function assertHolds(text: string, ...words: readonly string[]): void {
  for (const one of words) assert.ok(text.includes(one), `“${one}” is not in:\n${text}`);
}

/** None of these words stands in the text. */
export function assertHoldsNone(text: string, words: readonly string[]): void {
  for (const one of words) assert.ok(!text.includes(one), `“${one}” is in:\n${text}`);
}
