import { keptDaysOf } from '../../bodies/index.ts';
import { PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker, Visit } from '../../site/index.ts';
import { contactWays } from './contact-ways.ts';

const summary = 'What the forms of this site take from you, why, who sees it, and what you can ask for.';

/** The privacy notice of the two forms that the public can send: it says what the product does, and nothing more. */
export const privacyPage: Maker = (visit) => ({
  title: 'Privacy',
  description: summary,
  body: (
    <>
      <PageHeading title="Privacy" summary={summary} />
      <Responsible visit={visit} />
      <Taken />
      <Section title="Why the law allows it" id="basis">
        <Prose>
          <p>
            Holding the police to account in public is a public task of {visit.bodyName}. That is the lawful
            basis: Article 6(1)(e) of the UK GDPR.
          </p>
          <p>
            What you need to follow a meeting can say something about your health. You choose whether to tell
            it. It is asked for so that you can follow the meeting, and for nothing else.
          </p>
        </Prose>
      </Section>
      <Seen visit={visit} />
      <Section title="How long it is kept" id="kept">
        <Prose>
          <p>
            Your registration to observe a meeting is deleted, with your name, your e-mail address and what
            you need, {keptDaysOf(visit.details)} days after the meeting.
          </p>
          <p>
            Your name and your e-mail address are deleted from a question {keptDaysOf(visit.details)} days
            after the meeting, or after the answer where that comes later; they are kept as long as nobody has
            answered or declined it. The question stays, and your name with it if you ticked that it may stand
            there.
          </p>
          <p>
            Copies that {visit.bodyName} keeps against loss hold them for longer. Ask how long it keeps these.
          </p>
          <p>
            A letter is kept until it is sent. One that cannot be sent is tried for nearly five days, and
            deleted 30 days after that.
          </p>
          <p>
            To stop floods of forms, the site counts how many come from one network address. It holds these
            addresses in memory only, and loses them when it is started again.
          </p>
        </Prose>
      </Section>
      <Rights visit={visit} />
      <Section title="Cookies" id="cookies">
        <Prose>
          <p>This site sets no cookies.</p>
        </Prose>
      </Section>
    </>
  ),
});

interface Privacy {
  contact?: string;
  notice?: string;
}

function Responsible({ visit }: { visit: Visit }) {
  const { contact, notice } = (visit.details['privacy'] ?? {}) as Privacy;
  const ways = contact === undefined ? contactWays(visit) : [contact];
  return (
    <Section title="Who is responsible" id="responsible">
      <Prose>
        <p>
          {visit.bodyName} is responsible for what you send here: in law, it is the controller.
          {ways.length > 0 && ` About privacy, write or speak to: ${ways.join(', ')}.`}
        </p>
        {notice !== undefined && (
          <p>
            <a href={notice}>The full privacy notice of {visit.bodyName}</a>
          </p>
        )}
      </Prose>
    </Section>
  );
}

const Taken = () => (
  <Section title="What is taken, and why" id="taken">
    <Prose>
      <p>You can read everything on this site without telling it who you are. Only two forms ask.</p>
      <h3>To observe a meeting</h3>
      <ul>
        <li>Your name and your e-mail address, to register you. Without them you cannot register here.</li>
        <li>What you need so that you can follow the meeting, if you wish to tell it.</li>
      </ul>
      <p>
        You get letters by e-mail: that you are registered, how to join, and whether the meeting is cancelled
        or changed. The first holds a link by which you can withdraw until the meeting begins.
      </p>
      <h3>To send in a question</h3>
      <ul>
        <li>Your question, to put it to the chief constable.</li>
        <li>Your name and your e-mail address, so that the office knows who asks. They are needed.</li>
        <li>Whether your name may stand beside your question in public.</li>
      </ul>
      <p>You get one letter by e-mail: that your question arrived.</p>
    </Prose>
  </Section>
);

const Seen = ({ visit }: { visit: Visit }) => (
  <Section title="Who sees it" id="seen">
    <Prose>
      <ul>
        <li>Names, e-mail addresses and needs: the scrutiny and engagement officers of {visit.bodyName}.</li>
        <li>
          The words of a question: the office of {visit.bodyName}, and people of {visit.forceName} who have an
          account here.
        </li>
        <li>
          Everybody: the words of a question that is published, with its answer. Your name stands there only
          if you ticked that it may. Nothing else that you send is published.
        </li>
        <li>
          Those who run this site and its mail for {visit.bodyName} keep the records, with their backups, and
          carry the letters.
        </li>
      </ul>
    </Prose>
  </Section>
);

const Rights = ({ visit }: { visit: Visit }) => (
  <Section title="What you can ask for" id="rights">
    <Prose>
      <p>
        Ask {visit.bodyName} to show you what it holds about you, to correct it, to delete it, or to limit how
        it is used. You can also object to its use. No decision about you is made by a machine.
      </p>
      <p>
        If you are not content with the answer, you can complain to the Information Commissioner:{' '}
        <a href="https://ico.org.uk/make-a-complaint/">ico.org.uk/make-a-complaint</a>, telephone 0303 123
        1113.
      </p>
    </Prose>
  </Section>
);
