import type { Role } from './role.ts';

/** Who acts: every read and every command of the workspace starts from one. */
export interface Actor {
  person: number;
  name: string;
  post: string;
  organisation: 'body' | 'force' | 'panel' | 'other';
  roles: readonly Role[];
}
