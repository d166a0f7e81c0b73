import { siteLimits } from './site-limits.ts';

const id = 'document';
const label = 'Or choose a document';

/** The field for a document, as the vendor's file upload; the vendor's own markup is not valid to our strict rules. */
export const DocumentField = ({ fault }: { fault?: string | undefined }) => (
  <div class={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}>
    <label class="govuk-label govuk-label--m" for={id}>
      {label}
    </label>
    <div class="govuk-hint" id="document-hint">
      Word (.docx), PDF, Excel (.xlsx), CSV, HTML, Markdown or text, up to {siteLimits.bytes / 1e6} MB.
    </div>
    {fault !== undefined && (
      <p class="govuk-error-message" id="document-error">
        <span class="govuk-visually-hidden">Error:</span> {fault}
      </p>
    )}
    <input
      class={`govuk-file-upload${fault === undefined ? '' : ' govuk-file-upload--error'}`}
      id={id}
      name="document"
      type="file"
      aria-describedby={fault === undefined ? 'document-hint' : 'document-hint document-error'}
    />
  </div>
);
