import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, 'workspace.css'), 'utf8');

/** What the workspace adds to the sheet of the public site: denser, and its own masthead. */
export const workspaceStyles = { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 12) };
