import { Govuk, renderFragment } from '../../platform/html/index.ts';
import { siteLimits } from './site-limits.ts';

/** Which part of the form something is wrong with, and what. */
export interface FormFault {
  field: 'text' | 'document';
  says: string;
}

/** Text to paste or a document to send; works without a script. */
export const CheckForm = ({ text = '', fault }: { text?: string; fault?: FormFault | undefined }) => (
  <form action="/check" method="post" encType="multipart/form-data" novalidate>
    <Govuk
      of="textarea"
      params={{
        id: 'text',
        name: 'text',
        rows: 12,
        spellcheck: false,
        value: text,
        label: { text: 'Paste a text', classes: 'govuk-label--m' },
        hint: { text: 'A draft, minutes, a press release. Tables may be pasted from a spreadsheet.' },
        ...faultOf('text', fault),
      }}
    />
    <Govuk
      of="file-upload"
      params={{
        id: 'document',
        name: 'document',
        label: { text: 'Or choose a document', classes: 'govuk-label--m' },
        hint: {
          html: renderFragment(
            <>
              Word (.docx), PDF, Excel (.xlsx), CSV, HTML, Markdown or text, up to {siteLimits.bytes / 1e6}{' '}
              MB.
            </>,
          ),
        },
        ...faultOf('document', fault),
      }}
    />
    <Govuk of="button" params={{ text: 'Check' }} />
  </form>
);

const faultOf = (field: FormFault['field'], fault: FormFault | undefined) =>
  fault?.field === field ? { errorMessage: { text: fault.says } } : {};

/** The faults of a form, above everything else, each a link to its field. */
export const FaultSummary = ({ fault }: { fault: FormFault }) => (
  <Govuk
    of="error-summary"
    params={{ titleText: 'There is a problem', errorList: [{ text: fault.says, href: `#${fault.field}` }] }}
  />
);
