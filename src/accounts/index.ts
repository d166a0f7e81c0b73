export type { Actor } from './actor.ts';
export { invitePerson } from './people/invite-person.ts';
export { may, type Act } from './permissions.ts';
export { roles, type Role } from './role.ts';
export { endSession } from './sessions/end-session.ts';
export { findSession, type OpenSession } from './sessions/find-session.ts';
export { leaveNotice } from './sessions/notice.ts';
export { startSession } from './sessions/start-session.ts';
