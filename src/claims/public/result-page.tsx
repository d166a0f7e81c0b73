import { PageHeading, Section } from '../../platform/design/index.ts';
import { TrustedHtml } from '../../platform/html/index.ts';
import type { PageContent } from '../../site/index.ts';
import type { Tally } from '../formats/file-report.ts';
import type { ShownDocument } from '../formats/shown-document.tsx';
import { CheckForm } from './check-form.tsx';

/** A checked document, marked; with the text to correct and check again when it was pasted. */
export const resultPage = (
  { html, tally, format }: ShownDocument,
  of: { name: string; text: string },
): PageContent => ({
  title: 'What the check found',
  description: 'A text with every number claim marked.',
  body: (
    <>
      <PageHeading
        kicker={of.name === '' ? 'Your text' : `${of.name}, read as ${format}`}
        title={headline(tally)}
        summary="Only what the text itself shows can be checked. Read every finding before you change a figure."
      />
      <div class="check-result">
        <TrustedHtml html={html} />
      </div>
      <Section title={of.text === '' ? 'Check another' : 'Correct it and check again'} id="again">
        <CheckForm text={of.text} />
      </Section>
    </>
  ),
});

function headline({ wrong, review, holds, unverified }: Tally): string {
  if (wrong > 0) return wrong === 1 ? 'One number is wrong' : `${wrong} numbers are wrong`;
  if (review > 0) return 'Nothing is wrong for certain, but look again';
  return holds + unverified === 0 ? 'Nothing to check' : 'No mistake was found';
}
