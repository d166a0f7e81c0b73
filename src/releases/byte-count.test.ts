import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byteCount } from './byte-count.ts';

/** Pieces of a text made mostly of the bytes that are counted and their neighbours, at any alignment. */
const pieces = fc.array(
  fc.array(fc.oneof(fc.constantFrom(10, 11, 13, 34, 44, 45, 0, 172, 138), fc.integer({ min: 0, max: 255 })), {
    maxLength: 1500,
  }),
  { maxLength: 5 },
);

test('counts lines, commas and quotation marks as splitting the text does, however it is cut into pieces', () => {
  fc.assert(
    fc.property(pieces, fc.nat(3), (cut, offset) => {
      const counted = byteCount();
      for (const bytes of cut) {
        const held = new Uint8Array(bytes.length + offset);
        held.set(bytes, offset);
        counted.next(held.subarray(offset));
      }
      const text = Buffer.from(cut.flat()).toString('latin1');
      const content = text.replace(/[\r\n]+$/, '');
      assert.equal(counted.lines(), content === '' ? 0 : content.split('\n').length);
      assert.equal(counted.commas(), text.split(',').length - 1);
      assert.equal(counted.quoted(), text.includes('"'));
    }),
  );
});
