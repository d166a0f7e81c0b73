import { hiddenFields, type WorkspaceReader } from './workspace-reader.ts';

/** Opens the preview of something, with what is said of the version: gives the page, and what its form carries. */
export async function seenInPreview(
  reader: WorkspaceReader,
  address: string,
  look: Readonly<Record<string, string>> = {},
): Promise<{ body: string; form: Record<string, string> }> {
  const { body } = await reader.read(`${address}/preview?${new URLSearchParams(look).toString()}`);
  const { _csrf, ...form } = hiddenFields(body, address) as Record<string, string>;
  return { body, form };
}
