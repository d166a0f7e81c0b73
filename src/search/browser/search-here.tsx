/** The search of a static copy: what the server would answer, in the reader's browser. Bundled when a copy is made. */
import { render } from 'preact';
import { findEntries } from '../find-entries.ts';
import { FoundList } from '../public/found-list.tsx';
import type { SearchEntry } from '../search-entry.ts';

/** Given by the file of entries that is loaded before this script; a plain script also works without any server. */
const { searchEntries } = window as unknown as { searchEntries: SearchEntry[] };

const asked = (new URLSearchParams(window.location.search).get('q') ?? '').trim();
const place = document.querySelector('#found');

if (asked !== '' && place !== null) {
  render(<FoundList asked={asked} found={findEntries(searchEntries, asked)} />, place);
  document.title = `Search: ${asked} – ${document.title.split(' – ').at(-1) ?? ''}`;
  for (const heading of document.querySelectorAll('h1')) heading.textContent = `Search: ${asked}`;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=q]')) field.value = asked;
}
