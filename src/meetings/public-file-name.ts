import { extensionOf } from '../platform/files/received/media-types.ts';
import { slugOf } from './slug-of.ts';

/** The name that a paper has in public, made from its title: "Hunting action plan" is hunting-action-plan.pdf. */
export const publicFileName = (title: string, mediaType: string): string =>
  `${slugOf(title) || 'paper'}.${extensionOf(mediaType)}`;
