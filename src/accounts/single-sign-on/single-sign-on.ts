/** A provider that people of this installation may sign in with. */
export interface SingleSignOn {
  /** As people call it: "Cheshire account". */
  name: string;
}
