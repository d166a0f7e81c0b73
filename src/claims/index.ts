export { checkClaims } from './check-claims.ts';
export { claimKinds } from './claim.ts';
export type { CheckOptions, Claim, ClaimInput, ClaimKind, KnownFigure, Verdict } from './claim.ts';
