export type { Actor } from './actor.ts';
export { may, permissions, type Act } from './permissions.ts';
export { roles, type Role } from './role.ts';
