/** What a fetch brought: the folders that are ready to be ingested, and everything a reader of the figures must know. */
export interface FetchReport {
  /** Folders of months, oldest first. */
  folders: string[];
  fetched: string[];
  /** Months that were there from an earlier run and were not fetched again. */
  alreadyThere: string[];
  remarks: string[];
}
