import { notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { Subject } from './composed.ts';
import { publicationsOf } from './publications.ts';

export interface ToWithdraw extends Subject {
  /** Why, said in public. */
  because: string;
  /** The latest version that the person saw. */
  version: number;
}

export interface Withdrawn extends Subject {
  /** What was withdrawn with it, for its name. */
  others: number;
}

/**
 * Takes every version of something down and leaves a public note. With a meeting go its minutes and its questions,
 * which name it. Before an embargo has ended nobody is told that there was anything.
 */
export async function withdrawRecord(doing: Doing, input: ToWithdraw): Promise<Withdrawn | Declined> {
  const note = input.because.trim();
  const versions = await publicationsOf(doing.tx, input);
  const latest = versions.at(-1);
  if (latest === undefined || latest.withdrawn) return notThere;
  if (note === '') return { declined: 'Say in public why it is withdrawn.', field: 'because' };
  if (latest.version !== input.version) {
    const declined = 'Another version was published since you looked. Look at it first.';
    return { declined, changed: { version: latest.version } };
  }
  await withdraw(doing, input, note);
  const others = input.kind === 'meeting' ? await dependents(doing, input.subject) : [];
  for (const other of others) await withdraw(doing, other, note);
  return { kind: input.kind, subject: input.subject, others: others.length };
}

async function withdraw({ tx, actor, at, changed }: Doing, subject: Subject, note: string): Promise<void> {
  const latest = (await publicationsOf(tx, subject)).at(-1);
  if (latest === undefined) return;
  await tx
    .insertInto('record_withdrawal')
    .values({
      kind: subject.kind,
      subject: subject.subject,
      slug: latest.slug,
      note,
      withdrawn_by: actor.person,
      withdrawn_at: at.toString(),
      up_to_version: latest.version,
    })
    .execute();
  await changed({
    subject: subject.kind,
    id: subject.subject,
    before: { version: latest.version },
    after: { withdrawn: true, note },
  });
}

/** Minutes and questions of a meeting that are published and not withdrawn. */
async function dependents({ tx }: Doing, meeting: number): Promise<Subject[]> {
  const minutes = await tx.selectFrom('minutes').select('id').where('meeting', '=', meeting).execute();
  const questions = await tx.selectFrom('question').select('id').where('meeting', '=', meeting).execute();
  const subjects: Subject[] = [
    ...minutes.map(({ id }): Subject => ({ kind: 'minutes', subject: id })),
    ...questions.map(({ id }): Subject => ({ kind: 'question', subject: id })),
  ];
  const published: Subject[] = [];
  for (const subject of subjects) {
    const latest = (await publicationsOf(tx, subject)).at(-1);
    if (latest !== undefined && !latest.withdrawn) published.push(subject);
  }
  return published;
}
