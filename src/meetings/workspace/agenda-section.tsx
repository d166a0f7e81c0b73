import { may } from '../../accounts/index.ts';
import { EmptyState, Section } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import { FormDisclosure, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import type { ItemOnSheet, MeetingSheet } from '../meetings-reads.ts';
import { assuranceLevels, exemptionName, partNames } from '../words.ts';
import { AgendaForm, noWords } from './agenda-form.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PrivateMark } from './private-mark.tsx';

/** The agenda with its papers and what was assured, in order, each part apart. */
export function AgendaSection({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) {
  const { meeting, agenda } = sheet;
  const to = `/meetings/${meeting.id}/agenda`;
  return (
    <Section title="Agenda and papers" id="agenda" layout="full">
      {agenda.length === 0 && <EmptyState title="The agenda is empty">Add the first item below.</EmptyState>}
      {([1, 2] as const).map((part) => {
        const ofPart = agenda.filter((one) => one.part === part);
        return ofPart.length === 0 ? null : (
          <div key={part} class={part === 2 ? 'private-block' : undefined}>
            <h3>{partNames[part]}</h3>
            <ol class="work-agenda">
              {ofPart.map((one, at) => (
                <AgendaEntry key={one.id} visit={visit} one={one} at={at} of={ofPart.length} />
              ))}
            </ol>
          </div>
        );
      })}
      {may(visit.actor, 'arrange meetings') && (
        <FormDisclosure summary="Add an agenda item" to={to}>
          <AgendaForm visit={visit} to={to} id="new-item" words={noWords} button="Add the item" />
        </FormDisclosure>
      )}
    </Section>
  );
}

interface AgendaEntryProps {
  visit: WorkspaceVisit;
  one: ItemOnSheet;
  at: number;
  of: number;
}

function AgendaEntry({ visit, one, at, of }: AgendaEntryProps) {
  const place = `/meetings/${one.meeting}/agenda/${one.id}`;
  const level = one.assurance === undefined ? undefined : assuranceLevels[one.assurance.level];
  return (
    <li value={one.number} id={`item-${one.id}`}>
      <p class="work-agenda-title">
        <strong>{one.number}.</strong> {one.veiled ? one.title : <a href={place}>{one.title}</a>}{' '}
        {one.part === 2 && <PrivateMark />}
      </p>
      {one.part === 2 && (
        <p class="work-quiet">
          {exemptionName(one.exemption)}. {!one.veiled && `In public only: “${one.public_trace}”.`}
        </p>
      )}
      <PaperLinks meeting={one.meeting} papers={one.papers} />
      {level !== undefined && (
        <p>
          <span aria-hidden="true">{level.shape}</span> {level.word}: {one.assurance?.reason}
        </p>
      )}
      {!one.veiled && may(visit.actor, 'arrange meetings') && of > 1 && (
        <div class="work-move-buttons">
          {at > 0 && <MoveButton visit={visit} one={one} to="up" />}
          {at < of - 1 && <MoveButton visit={visit} one={one} to="down" />}
        </div>
      )}
    </li>
  );
}

const MoveButton = ({ visit, one, to }: { visit: WorkspaceVisit; one: ItemOnSheet; to: 'up' | 'down' }) => (
  <WorkForm visit={visit} to={`/meetings/${one.meeting}/agenda/${one.id}/move`}>
    <input type="hidden" name="to" value={to} />
    <Govuk
      of="button"
      params={{
        html: `Move ${to}<span class="govuk-visually-hidden"> item ${one.number}</span>`,
        classes: 'govuk-button--secondary workspace-small-button',
      }}
    />
  </WorkForm>
);
