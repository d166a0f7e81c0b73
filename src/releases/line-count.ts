const lineEnd = 10;
const carriageReturn = 13;

/** Counts the lines of a text that comes in pieces; empty lines at its end do not count. */
export function lineCount(): { next(chunk: Buffer): void; total(): number } {
  let [ends, empty, open] = [0, 0, false];
  return {
    next(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, start)) {
        const length = end - start - (chunk[end - 1] === carriageReturn && end > start ? 1 : 0);
        empty = length === 0 && !open ? empty + 1 : 0;
        ends += 1;
        open = false;
        start = end + 1;
      }
      if (start < chunk.length && !(chunk.length - start === 1 && chunk[start] === carriageReturn)) {
        open = true;
        empty = 0;
      }
    },
    total: () => ends - empty + (open ? 1 : 0),
  };
}
