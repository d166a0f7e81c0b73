/** What ties an answer of the provider to the question of one browser. */
export interface SignOnRequest {
  state: string;
  /** Of PKCE (RFC 7636): only who asked can redeem the code. */
  verifier: string;
  nonce: string;
}

/** Who the provider says it is. */
export interface SignedOn {
  issuer: string;
  subject: string;
  /** Only when the provider says that it has verified it. */
  verifiedEmail: string | undefined;
}

/** A provider of OpenID Connect that people of this installation may sign in with. */
export interface SingleSignOn {
  /** As people call it, after "Sign in with". */
  name: string;
  /** Where to send the browser; undefined when the provider cannot be reached. */
  begin(request: SignOnRequest): Promise<URL | undefined>;
  /** Reads the answer (path and query of the browser's return); undefined when it does not hold. */
  answered(pathAndQuery: string, request: SignOnRequest): Promise<SignedOn | undefined>;
}

export const answerPath = '/sign-in/single/answer';
