import type { ComponentChildren } from 'preact';

/** Anything that can stand between two tags. */
export type Content = ComponentChildren;

export interface Link {
  text: string;
  href: string;
}
