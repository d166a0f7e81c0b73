import { Govuk } from '../../platform/html/index.ts';
import { DocumentField } from './document-field.tsx';

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
        ...(fault?.field === 'text' ? { errorMessage: { text: fault.says } } : {}),
      }}
    />
    <DocumentField fault={fault?.field === 'document' ? fault.says : undefined} />
    <Govuk of="button" params={{ text: 'Check' }} />
  </form>
);

/** What is wrong with a form, beneath the heading of its page, as a link to the field. */
export const FaultSummary = ({ fault }: { fault: FormFault }) => (
  <Govuk
    of="error-summary"
    params={{ titleText: 'There is a problem', errorList: [{ text: fault.says, href: `#${fault.field}` }] }}
  />
);
