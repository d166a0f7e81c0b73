import type { Act, Actor } from '../../accounts/index.ts';
import type { ActTogether, Declined, Doing } from '../../audit/index.ts';

/** The line that is being brought into the record. */
export interface Place {
  file: string;
  line: number;
}

/** Something that was public before, and where it is written. */
export interface Shown {
  kind: 'meeting' | 'minutes' | 'question' | 'action';
  subject: number;
  place: Place;
}

/** Where the record is written down: in whose name, and by which act. What is declined is told by its place. */
export interface Desk {
  /** Writes everything down. */
  officer: Actor;
  /** Answers for it. */
  holder: Actor;
  act<Done>(
    place: Place,
    act: Act,
    command: (doing: Doing) => Promise<Done | Declined>,
    told?: Temporal.Instant,
  ): Promise<Done>;
  /** As `act`, in the name of the office-holder. */
  actAsHolder: Desk['act'];
}

export const deskOf = (
  { officer, holder }: Pick<Desk, 'officer' | 'holder'>,
  act: ActTogether,
  reached: (place: Place) => void,
): Desk => {
  const as =
    (actor: Actor): Desk['act'] =>
    (place, name, command, told) => {
      reached(place);
      return act(actor, name, command, told);
    };
  return { officer, holder, act: as(officer), actAsHolder: as(holder) };
};
