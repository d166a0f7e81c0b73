import type { PlacedClaim } from '../worker/check-document.ts';
import type { CheckedDocument } from '../worker/check-document.ts';
import { standingOf } from './file-report.ts';
import { markBlocks, type MarkedBlock, type MarkedLine } from './mark-blocks.ts';
import { markPieces, type Piece } from './mark-pieces.ts';
import { standingWords } from './words.ts';

/** Claims that have a finding to go to, with its number: first what is wrong, then what is to be looked at. */
export const findingNumbers = (claims: readonly PlacedClaim[]): ReadonlyMap<PlacedClaim, number> =>
  new Map(
    (['wrong', 'review'] as const)
      .flatMap((standing) => claims.filter((claim) => standingOf(claim) === standing))
      .map((claim, at) => [claim, at + 1]),
  );

interface Marking {
  claims: readonly PlacedClaim[];
  numbers: ReadonlyMap<PlacedClaim, number>;
  /** Before every id, so that several documents can stand on one page. */
  prefix: string;
}

/** The document as it was read, with every claim marked where it stands. */
export function MarkedDocument({ checked, prefix }: { checked: CheckedDocument; prefix: string }) {
  const { claims, text } = checked;
  const marking = { claims, numbers: findingNumbers(claims), prefix };
  return (
    <div class="marked">
      {markBlocks(markPieces(text, claims)).map((block, at) =>
        block.kind === 'table' ? (
          <Rows key={at} block={block} marking={marking} />
        ) : (
          <p key={at}>
            {block.lines.map((line, row) => (
              <>
                {row > 0 && <br />}
                <Cell pieces={line[0] ?? []} marking={marking} />
              </>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

const hasDigit = (cell: readonly Piece[] | undefined): boolean =>
  cell?.some(({ text }) => /\d/.test(text)) === true;

/** A table; where its first row has no figures it names the columns, and a first cell without figures names its row. */
function Rows({ block: { lines }, marking }: { block: MarkedBlock; marking: Marking }) {
  const [first = [], ...others] = lines;
  const isHead = others.length > 0 && !first.some(hasDigit);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
    <div class="marked-table" role="region" aria-label="Table of the document" tabIndex={0}>
      <table>
        {isHead && (
          <thead>
            <tr>
              {first.map((cell, column) => (
                <th key={column} scope="col">
                  <Cell pieces={cell} marking={marking} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {(isHead ? others : lines).map((line, row) => (
            <Row key={row} line={line} marking={marking} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = ({ line, marking }: { line: MarkedLine; marking: Marking }) => (
  <tr>
    {line.map((cell, column) =>
      column === 0 && !hasDigit(cell) ? (
        <th key={column} scope="row">
          <Cell pieces={cell} marking={marking} />
        </th>
      ) : (
        <td key={column}>
          <Cell pieces={cell} marking={marking} />
        </td>
      ),
    )}
  </tr>
);

const Cell = ({ pieces, marking }: { pieces: readonly Piece[]; marking: Marking }) => (
  <>
    {pieces.map(({ text, standing, ends }, at) => (
      <>
        {standing === undefined || text === '' ? (
          text
        ) : (
          <mark key={at} class={`flag-${standing}`}>
            {text}
          </mark>
        )}
        {ends.length > 0 && <Flags ends={ends} marking={marking} />}
      </>
    ))}
  </>
);

/** What is said at the end of a claim: a link to its finding, or in one sign how many hold or cannot be verified. */
function Flags({
  ends,
  marking: { claims, numbers, prefix },
}: {
  ends: readonly number[];
  marking: Marking;
}) {
  const ended = ends.flatMap((index) => claims[index] ?? []);
  const count = (standing: 'holds' | 'unverified') =>
    ended.filter((claim) => standingOf(claim) === standing).length;
  return (
    <>
      {ended.map((claim) => {
        const number = numbers.get(claim);
        return number === undefined ? null : <Flag key={number} {...{ claim, number, prefix }} />;
      })}
      <QuietFlag standing="unverified" count={count('unverified')} />
      <QuietFlag standing="holds" count={count('holds')} />
    </>
  );
}

function Flag({ claim, number, prefix }: { claim: PlacedClaim; number: number; prefix: string }) {
  const standing = standingOf(claim);
  const { sign, title } = standingWords[standing];
  return (
    <a class={`flag flag-${standing}`} id={`${prefix}text-${number}`} href={`#${prefix}finding-${number}`}>
      <span aria-hidden="true">{sign} </span>
      <span class="govuk-visually-hidden">{title}, finding </span>
      {number}
      {claim.computed !== undefined && standing === 'wrong' && (
        <>
          <span class="govuk-visually-hidden">, right figure</span>: {claim.computed}
        </>
      )}
    </a>
  );
}

function QuietFlag({ standing, count }: { standing: 'holds' | 'unverified'; count: number }) {
  if (count === 0) return null;
  const { sign, title } = standingWords[standing];
  return (
    <span class={`flag flag-${standing}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="govuk-visually-hidden">
        {' '}
        {title}
        {count > 1 ? ` (${count} claims)` : ''}
      </span>
    </span>
  );
}
