import { dayName } from '../words.ts';

export interface ShownCommitment {
  id: string;
  text: string;
  due: string | null;
  source: string;
}

/** Promises, each with its date and where it was made; each has an address of its own on the page. */
export function CommitmentList({ commitments }: { commitments: readonly ShownCommitment[] }) {
  if (commitments.length === 0) return null;
  return (
    <ul>
      {commitments.map(({ id, text, due, source }) => (
        <li key={id} id={id}>
          {text}
          {due !== null && <strong> By {dayName(due)}.</strong>}
          {source !== '' && <small> {source}</small>}
        </li>
      ))}
    </ul>
  );
}
