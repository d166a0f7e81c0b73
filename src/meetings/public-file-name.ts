import { extensionOf } from '../platform/files/received/media-types.ts';
import { shortSlugOf } from '../platform/slug-of.ts';

/**
 * The name that a paper has in public, made from its title: "Hunting action plan" is hunting-action-plan.pdf. An
 * apostrophe is a hyphen, as it was in names that were published: the address of a paper stays.
 */
export const publicFileName = (title: string, mediaType: string): string =>
  `${shortSlugOf(title.replace(/['’]/g, '-')) || 'paper'}.${extensionOf(mediaType)}`;
