import { LinkList, PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';
import { methods } from './methods-text.tsx';

/** How every figure on the site is made, in words and formulas, each part with an address of its own. */
export const methodsPage: Maker = () => ({
  title: 'Methods',
  description: 'How every figure, comparison and trend word on this site is made.',
  body: (
    <>
      <PageHeading
        title="Methods"
        summary="How every figure, comparison and trend word on this site is made, so that anyone can check it."
      />
      <LinkList links={methods.map(({ id, title }) => ({ text: title, href: `#${id}` }))} />
      {methods.map(({ id, title, text }) => (
        <Section key={id} title={title} id={id}>
          <Prose>{text}</Prose>
        </Section>
      ))}
    </>
  ),
});
