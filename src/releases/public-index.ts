/** What the public pages of other slices may use of releases. */
export { releaseById, releasesIn } from './published-reads.ts';
