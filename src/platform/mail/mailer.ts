/** A letter to one person, in plain words. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  send(letter: Letter): Promise<void>;
}
