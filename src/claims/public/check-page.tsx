import { PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker, PageContent } from '../../site/index.ts';
import { CheckForm, FaultSummary, type FormFault } from './check-form.tsx';
import { exampleText } from './example-text.ts';

const title = 'Check the numbers in a text';
const summary = 'See which numbers in a draft or a document are wrong, before others do.';

/** The empty form, and an example for those who want to see first what happens. */
export const checkPage: Maker = () => formPage();

/** The form, with what was wrong with what was sent. */
export const formPage = (text = '', fault?: FormFault): PageContent => ({
  title: fault === undefined ? title : `Error: ${title}`,
  description: summary,
  body: (
    <>
      <PageHeading title={title} summary={summary} />
      {fault !== undefined && <FaultSummary fault={fault} />}
      <Section title="Your text" id="check-here">
        <CheckForm text={text} fault={fault} />
      </Section>
      <Section title="What happens to it">
        <Prose>
          <p>
            Every number is held against the others in the text: changes and percentages, sums of tables,
            shares of a total, words such as rose and fell. You get the text back with each claim marked: it
            holds, it is wrong (with the right figure), or it cannot be verified from the text alone.
          </p>
          <p>
            What you send is checked in memory and forgotten. Nothing of it is stored, logged or sent on. A
            check can miss a mistake, and it cannot know whether a figure that stands alone is true.
          </p>
        </Prose>
      </Section>
      <Section title="An example" id="example">
        <pre class="typed">{exampleText}</pre>
        <form action="/check" method="post" encType="multipart/form-data">
          <input type="hidden" name="text" value={exampleText} />
          <button class="push" type="submit">
            Check the example
          </button>
        </form>
      </Section>
    </>
  ),
});
