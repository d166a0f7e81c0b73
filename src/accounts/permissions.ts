import type { Actor } from './actor.ts';
import { roles, type Role } from './role.ts';

/** Everyone of the office of the elected body who works on the record. */
const office: readonly Role[] = [
  'office-holder',
  'scrutiny-officer',
  'engagement-officer',
  'finance-officer',
  'analyst',
];
const everyone = Object.keys(roles) as Role[];
const force: readonly Role[] = ['contributor', 'strategic-lead', 'deputy-chief'];

/**
 * Who may do what: for each act the roles that may do it; what is not listed nobody may do. The workspace shows this table.
 * Acts on "own" things are further bound to the person: the owner of an action, its strategic lead.
 */
export const permissions = {
  'see today': everyone,
  'keep own account': everyone,
  'see meetings': [...office, 'strategic-lead', 'deputy-chief'],
  'see part 2': ['office-holder', 'scrutiny-officer', 'deputy-chief'],
  'see what is shared with the panel': [...office, 'panel-member'],
  'arrange meetings': ['scrutiny-officer'],
  'see observers': ['scrutiny-officer', 'engagement-officer'],
  'write minutes': ['scrutiny-officer'],
  'approve minutes': ['office-holder', 'scrutiny-officer'],
  'ask questions': ['office-holder', 'scrutiny-officer', 'engagement-officer'],
  'see questions': [...office, ...force],
  'draft answers': force,
  'answer questions': ['scrutiny-officer', 'strategic-lead', 'deputy-chief'],
  'give assurance': ['office-holder', 'scrutiny-officer'],
  'see all actions': [...office, 'strategic-lead', 'deputy-chief'],
  'see own actions': [...office, ...force],
  'open actions': ['office-holder', 'scrutiny-officer', 'finance-officer'],
  'change actions': ['scrutiny-officer', 'finance-officer'],
  'update own actions': [...office, ...force],
  'update any action': ['scrutiny-officer'],
  'state a position': [...office, ...force],
  'accept a position': ['strategic-lead'],
  'sign off': ['deputy-chief'],
  'accept a position of the body': ['scrutiny-officer'],
  'sign off for the body': ['office-holder'],
  'record an upload': ['deputy-chief', 'scrutiny-officer'],
  'reopen actions': ['office-holder', 'scrutiny-officer', 'deputy-chief'],
  'see inspections': [...office, ...force],
  'record inspections': ['scrutiny-officer'],
  'comment for the chief': ['strategic-lead', 'deputy-chief'],
  'comment for the body': ['office-holder', 'scrutiny-officer'],
  publish: ['office-holder', 'scrutiny-officer', 'engagement-officer'],
  'withdraw what is public': ['office-holder', 'scrutiny-officer'],
  'send letters again': ['scrutiny-officer', 'administrator'],
  'look after people': ['administrator'],
  'read the audit': ['administrator', 'office-holder'],
  'take the whole record away': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof permissions;

/** Whether one of the actor's roles may do this. */
export const may = (actor: Actor, act: Act): boolean =>
  actor.roles.some((role) => (permissions[act] as readonly Role[]).includes(role));
