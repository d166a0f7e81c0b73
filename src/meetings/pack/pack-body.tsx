import { Blocks } from '../../record-text/index.ts';
import { partNames, whyPrivate } from '../words.ts';
import {
  editionNames,
  isBare,
  privateWarning,
  type Pack,
  type PackFile,
  type PackItem,
  type PackMinutes,
} from './pack.ts';

interface Props {
  pack: Pack;
  /** Where a file is opened, by its hash; nowhere in a pack that stands by itself. */
  hrefOf?: HrefOfFile;
}

type HrefOfFile = (hash: string) => string | undefined;

/** The words of a pack as a page: contents first, each item with what belongs to it. Headings begin at level 1. */
export const PackBody = ({ pack, hrefOf = () => undefined }: Props) => (
  <>
    {pack.edition === 'full' && (
      <p>
        <strong class="private-mark">■ {privateWarning}</strong>
      </p>
    )}
    <dl class="pack-particulars">
      {pack.particulars.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <h2>Contents</h2>
    <ol class="pack-contents">
      {pack.agenda.map(({ number, title, part }) => (
        <li key={number} value={number}>
          <a href={`#pack-item-${number}`}>{title}</a> {part === 2 && '(Part 2: private)'}
        </li>
      ))}
    </ol>
    {pack.minutes.length > 0 && (
      <ul class="pack-contents">
        {pack.minutes.map(({ part, title }) => (
          <li key={`minutes-${part}`}>
            <a href={`#pack-minutes-${part}`}>{title}</a>
          </li>
        ))}
      </ul>
    )}
    {pack.attendance.length > 0 && <Attendance pack={pack} />}
    {([1, 2] as const).map((part) => {
      const ofPart = pack.agenda.filter((one) => one.part === part);
      return ofPart.length === 0 ? null : (
        <section key={part} class="pack-section">
          <h2>{partNames[part]}</h2>
          {part === 2 && <p>{whyPrivate}</p>}
          {ofPart.map((one) => (
            <Entry key={one.number} one={one} hrefOf={hrefOf} />
          ))}
        </section>
      );
    })}
    {pack.minutes.map((minutes) => (
      <Minutes key={minutes.part} minutes={minutes} />
    ))}
  </>
);

export const packHeading = (pack: Pack): string =>
  `${pack.title}: ${editionNames[pack.edition].toLowerCase()}`;

const Attendance = ({ pack }: { pack: Pack }) => (
  <section class="pack-section">
    <h2>Attendance</h2>
    {pack.attendance.map(({ organisation, people }) => (
      <div key={organisation}>
        <h3>{organisation}</h3>
        <ul>
          {people.map((person, at) => (
            <li key={at}>{person}</li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

const Entry = ({ one, hrefOf }: { one: PackItem; hrefOf: HrefOfFile }) => (
  <section id={`pack-item-${one.number}`}>
    <h3>
      {one.number}. {one.title}
    </h3>
    {one.exemption !== '' && (
      <p>
        <strong>■ Part 2: private.</strong> {one.exemption}.
      </p>
    )}
    <Words text={one.summary} />
    {one.papers.map(({ title, isSupplement, file, body }, at) => (
      <section key={at}>
        <h4>
          {isSupplement ? 'Supplement' : 'Paper'}: {title}
        </h4>
        {file !== null && <NamedFile file={file} href={hrefOf(file.hash)} />}
        <Words text={body} />
      </section>
    ))}
    {one.assurance !== '' && <p>{one.assurance}</p>}
    {one.part === 1 && isBare(one) && <p>No paper was written for this item.</p>}
  </section>
);

const NamedFile = ({ file, href }: { file: PackFile; href: string | undefined }) => (
  <p>
    {href === undefined ? (
      `A file of its own: ${file.about}.`
    ) : (
      <a href={href}>Open the file: {file.about}</a>
    )}
  </p>
);

const Minutes = ({ minutes }: { minutes: PackMinutes }) => (
  <section id={`pack-minutes-${minutes.part}`} class="pack-section">
    <h2>{minutes.title}</h2>
    {minutes.part === 2 && (
      <p>
        <strong>■ Part 2: private.</strong>
      </p>
    )}
    {minutes.sections.map(({ title, paragraphs }) => (
      <section key={title}>
        <h3>{title}</h3>
        {paragraphs.map(({ number, text, actions }) => (
          <div key={number}>
            <p>
              <strong>{number}</strong> {text}
            </p>
            {actions.map((action) => (
              <p key={action}>
                <strong>Action</strong> {action}
              </p>
            ))}
          </div>
        ))}
      </section>
    ))}
  </section>
);

/** Words that are plain already; the headings of a paper are no headings of the pack. */
const Words = ({ text }: { text: string }) => <Blocks text={text} heading="strong" words={(line) => line} />;
