import { FileInput, Tick } from '../../workspace/index.ts';

/** Choosing the file of a paper, and whether its metadata is removed; `more` is said after what files may be. */
export const FileOfPaper = ({ label, more }: { label: string; more?: string }) => (
  <>
    <FileInput
      name="file"
      label={label}
      hint={`PDF, Word (.docx), Excel (.xlsx), PNG or JPEG, at most 40 MB. The pages of a PDF or picture stand in the PDF of the pack; the others are named there.${more === undefined ? '' : ` ${more}`}`}
      accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
    />
    <Tick
      name="removeMetadata"
      label="Remove the file’s metadata"
      hint="Author, organisation, dates, place, and what was left of earlier versions. Comments and tracked changes have to be taken out by its writer."
      value
    />
  </>
);
