import { PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';
import { contactWays } from './contact-ways.ts';

/** The accessibility statement: what was aimed at, how it is tested, what to do when something fails. */
export const accessibilityPage: Maker = (visit) => {
  const ways = contactWays(visit);
  return {
    title: 'Accessibility',
    description: 'How this site is made to be usable by everyone, and what to do when it is not.',
    body: (
      <>
        <PageHeading
          title="Accessibility"
          summary="How this site is made to be usable by everyone, and what to do when it is not."
        />
        <Section title="What you can do">
          <Prose>
            <ul>
              <li>
                read everything without JavaScript, at 400% zoom, on a phone 320 pixels wide, in dark or in
                print;
              </li>
              <li>reach everything with a keyboard alone;</li>
              <li>
                hear every chart: each has a text that says what it shows, and a table with the same numbers;
              </li>
              <li>tell good from bad and usual from unusual by word and shape, never by colour alone.</li>
            </ul>
          </Prose>
        </Section>
        <Section title="How it is tested">
          <Prose>
            <p>
              The aim is level AA of the Web Content Accessibility Guidelines 2.2. Every kind of page is
              checked by machine with axe whenever the software changes, and its HTML is validated. Machines
              do not find everything.
            </p>
          </Prose>
        </Section>
        <Section title="Known limits">
          <Prose>
            <p>
              Maps are pictures: the table beneath each says the same in words. PDF reports are tagged
              (PDF/UA-1).
            </p>
          </Prose>
        </Section>
        <Section title="Tell us">
          <Prose>
            <p>
              If something does not work for you, or you need it in another form, tell {visit.bodyName}
              {ways.length === 0 ? '.' : `: ${ways.join(', ')}.`}
            </p>
            <p>
              If you are not content with the answer, the Equality Advisory and Support Service can advise
              you. The Equality and Human Rights Commission enforces the accessibility regulations for public
              bodies.
            </p>
          </Prose>
        </Section>
      </>
    ),
  };
};
