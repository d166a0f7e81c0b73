/** Why something was not done, in words for the person who asked: for the whole form, or for one of its fields. */
export interface Declined {
  declined: string;
  field?: string;
  /** All that is wrong where it is more than one thing: the rows of a file. */
  report?: readonly string[];
  /** Somebody else changed it meanwhile: what it says now. */
  changed?: Readonly<Record<string, unknown>>;
  /** Not there, or not for this actor: the two are never told apart. */
  missing?: true;
}
