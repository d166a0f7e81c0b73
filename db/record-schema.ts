/** The tables of the scrutiny record: people, meetings, inspections, actions, publication. Part of `schema.ts`. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A jsonb column: read parsed, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

interface Person {
  id: GeneratedAlways<number>;
  name: string;
  post: Generated<string>;
  organisation: 'body' | 'force' | 'panel' | 'other';
  email: string | null;
  named_in_public: Generated<boolean>;
  created_at: string;
  closed_at: string | null;
  version: Generated<number>;
}
interface PersonRole {
  id: GeneratedAlways<number>;
  person: number;
  role:
    | 'office-holder'
    | 'scrutiny-officer'
    | 'engagement-officer'
    | 'finance-officer'
    | 'analyst'
    | 'administrator'
    | 'contributor'
    | 'strategic-lead'
    | 'deputy-chief'
    | 'panel-member';
  granted_at: string;
  granted_by: number | null;
  ended_at: string | null;
}
interface Password {
  person: number;
  hash: string;
  set_at: string;
}
interface SecondFactor {
  person: number;
  sealed_secret: string;
  confirmed_at: string | null;
  last_step: Generated<number>;
}
interface RecoveryCode {
  person: number;
  hash: string;
  used_at: string | null;
}
interface OneTimeLink {
  hash: string;
  person: number;
  purpose: 'invitation' | 'password-reset';
  created_at: string;
  expires_at: string;
  used_at: string | null;
}
interface Session {
  hash: string;
  person: number;
  started_at: string;
  seen_at: string;
  expires_at: string;
  proven_at: string | null;
  browser: Generated<string>;
  notice: Generated<string>;
  ended_at: string | null;
}
interface SignInAttempt {
  id: GeneratedAlways<number>;
  account_hash: string;
  origin_hash: string;
  at: string;
  succeeded: boolean;
}
interface SingleSignOn {
  issuer: string;
  subject: string;
  person: number;
  linked_at: string;
}
interface SingleSignOnRequest {
  state_hash: string;
  verifier: string;
  nonce: string;
  go_to: string;
  created_at: string;
}
interface FormSent {
  person: number;
  token: string;
  words_hash: string;
  place: ColumnType<string, string | undefined>;
  sent_at: string;
}
interface AuditLine {
  number: number;
  at: string;
  actor: number | null;
  actor_name: string;
  act: string;
  subject: string;
  subject_id: string;
  before: string | null;
  after: string | null;
  previous: string;
  hash: string;
}
interface Meeting {
  id: GeneratedAlways<number>;
  slug: string;
  title: string;
  kind: 'scrutiny-board' | 'thematic' | 'public-scrutiny' | 'other';
  starts_at: string;
  place: Generated<string>;
  joining: Generated<string>;
  is_public: boolean;
  registration_closes_at: string | null;
  questions_close_at: string | null;
  contact: Generated<string>;
  cancelled_at: string | null;
  cancelled_because: Generated<string>;
  shared_with_panel: Generated<boolean>;
  observers_present: number | null;
  joining_sent_at: Generated<string | null>;
  joining_sent_to: Generated<number | null>;
  version: Generated<number>;
}
interface Attendance {
  id: GeneratedAlways<number>;
  meeting: number;
  position: number;
  name: string;
  post: Generated<string>;
  organisation: string;
  kind: 'present' | 'apologies';
  named_in_public: Generated<boolean>;
}
interface Observer {
  id: GeneratedAlways<number>;
  meeting: number;
  name: string;
  email: string;
  needs: Generated<string>;
  registered_at: string;
  withdrawn_at: string | null;
  withdrawal_hash: Generated<string | null>;
}
interface AgendaItem {
  id: GeneratedAlways<number>;
  meeting: number;
  position: number;
  part: 1 | 2;
  title: string;
  summary: Generated<string>;
  topic: Generated<string>;
  exemption: Generated<string>;
  public_interest: Generated<string>;
  public_trace: Generated<string>;
  removed_at: string | null;
  version: Generated<number>;
}
interface Paper {
  id: GeneratedAlways<number>;
  agenda_item: number;
  position: number;
  title: string;
  is_supplement: Generated<boolean>;
  body: Generated<string>;
  file_hash: string | null;
  file_name: string | null;
  media_type: string | null;
  bytes: number | null;
  pages: number | null;
  metadata_removed: Generated<boolean>;
  added_by: number | null;
  added_at: string;
  removed_at: string | null;
  version: Generated<number>;
}
interface Minutes {
  id: GeneratedAlways<number>;
  meeting: number;
  part: 1 | 2;
  circulated_at: string | null;
  approved_at: string | null;
  approved_by_meeting: number | null;
  version: Generated<number>;
}
interface MinuteSection {
  minutes: number;
  section: number;
  title: string;
  agenda_item: number | null;
}
interface Minute {
  id: GeneratedAlways<number>;
  minutes: number;
  section: number;
  paragraph: number;
  text: string;
  removed_at: string | null;
  version: Generated<number>;
}
interface MinuteCorrection {
  id: GeneratedAlways<number>;
  minute: number;
  before: string;
  after: string;
  why: string;
  words_public: Generated<boolean>;
  corrected_by: number | null;
  corrected_at: string;
}
interface Question {
  id: GeneratedAlways<number>;
  meeting: number;
  agenda_item: number | null;
  number: number;
  asked_by: 'office-holder' | 'public' | 'panel';
  asker_name: Generated<string>;
  asker_email: Generated<string>;
  publish_asker: Generated<boolean>;
  text: string;
  received_at: string;
  due: string | null;
  answer: Generated<string>;
  answered_by: Generated<string>;
  answered_at: string | null;
  declined_because: Generated<string>;
  version: Generated<number>;
}
interface AnswerDraft {
  question: number;
  text: string;
  version: Generated<number>;
  written_by: number;
  written_at: string;
}
interface Assurance {
  id: GeneratedAlways<number>;
  agenda_item: number;
  level: 'assured' | 'partly' | 'not';
  reason: string;
  given_by: number | null;
  given_at: string;
}
interface Inspection {
  id: GeneratedAlways<number>;
  slug: string;
  title: string;
  kind: 'inspectorate' | 'iopc' | 'super-complaint' | 'internal';
  inspector: Generated<string>;
  address: Generated<string>;
  summary: Generated<string>;
  published_on: string;
  response_required: boolean;
  response_published_on: string | null;
  response_address: Generated<string>;
  chief_comments: Generated<string>;
  body_comments: Generated<string>;
  shared_with_panel: Generated<boolean>;
  version: Generated<number>;
}
interface Recommendation {
  id: GeneratedAlways<number>;
  inspection: number;
  number: number;
  kind: 'recommendation' | 'area-for-improvement' | 'cause-of-concern';
  text: string;
  due: string | null;
  action_taken: Generated<string>;
  why_no_action: Generated<string>;
  version: Generated<number>;
}
interface ResponseCopy {
  id: GeneratedAlways<number>;
  inspection: number;
  recipient: 'inspectorate' | 'home-secretary' | 'iopc';
  sent_on: string;
  recorded_by: number | null;
  recorded_at: string;
}
interface Theme {
  id: GeneratedAlways<number>;
  slug: string;
  title: string;
  plan: Generated<string>;
  lead: Generated<string>;
  key_themes: Generated<string[]>;
  desired_outcomes: Generated<string[]>;
  position: Generated<number>;
  version: Generated<number>;
}
interface ActionNumber {
  series: string;
  year: number;
  last: number;
  is_own: Generated<boolean>;
}
interface ActionFile {
  id: GeneratedAlways<number>;
  name: string;
  hash: string;
  text: string;
  rows: Json<unknown[]>;
  brought_by: number;
  brought_at: string;
  done_at: string | null;
}
interface Action {
  id: GeneratedAlways<number>;
  reference: string;
  text: string;
  origin: 'minute' | 'recommendation' | 'commitment' | 'deliverable' | 'other';
  origin_reference: Generated<string>;
  promised_by: Generated<'force' | 'body'>;
  minute: number | null;
  recommendation: number | null;
  commitment: string | null;
  priority: string | null;
  meeting: number | null;
  theme: number | null;
  owner: number | null;
  owner_post: Generated<string>;
  strategic_lead: number | null;
  due: string | null;
  review_on: string | null;
  success_criteria: Generated<string>;
  part: Generated<1 | 2>;
  shared_with_panel: Generated<boolean>;
  opened_on: string;
  opened_by: number | null;
  opened_at: string;
  version: Generated<number>;
}
interface ActionUpdate {
  id: GeneratedAlways<number>;
  action: number;
  dated: string;
  text: string;
  progress: 'not-started' | 'on-track' | 'at-risk' | 'off-track' | 'delivered';
  given_by: Generated<string>;
  written_by: number | null;
  written_at: string;
}
interface Evidence {
  id: GeneratedAlways<number>;
  action: number;
  title: string;
  effective_on: string;
  file_hash: string | null;
  file_name: string | null;
  media_type: string | null;
  bytes: number | null;
  words: Generated<string>;
  brought_by: number | null;
  brought_at: string;
  removed_at: string | null;
}
interface ActionStep {
  id: GeneratedAlways<number>;
  action: number;
  step:
    | 'position-stated'
    | 'accepted'
    | 'returned'
    | 'signed-off'
    | 'refused'
    | 'uploaded'
    | 'reopened'
    | 'superseded';
  words: Generated<string>;
  superseded_by: number | null;
  by_person: number | null;
  by_name: string;
  by_post: Generated<string>;
  at: string;
}
interface ActionNews {
  id: GeneratedAlways<number>;
  action: number;
  news: 'opened' | 'given' | 'step';
  step: number | null;
  by_person: number | null;
  by_name: string;
  at: string;
  told_at: string | null;
}
interface Reminder {
  subject: string;
  subject_id: number;
  occasion: string;
  recipient: string;
  sent_at: string;
  letter: Generated<number | null>;
}
interface WaitingLetter {
  id: GeneratedAlways<number>;
  recipient: string;
  subject: string;
  text: string;
  written_at: string;
  try_at: string;
  tries: Generated<number>;
  taken_until: Generated<string | null>;
  failed_because: Generated<string>;
  given_up_at: Generated<string | null>;
}
interface RecordPublication {
  id: GeneratedAlways<number>;
  kind: 'meeting' | 'minutes' | 'question' | 'action' | 'inspection';
  subject: number;
  slug: string;
  version: number;
  title: string;
  content: Json<Record<string, unknown>>;
  shown_from: string;
  published_by: number | null;
  published_at: string;
  note: Generated<string>;
  wrong_because: Generated<string>;
}
interface RecordWithdrawal {
  id: GeneratedAlways<number>;
  kind: string;
  subject: number;
  slug: string;
  note: string;
  withdrawn_by: number | null;
  withdrawn_at: string;
  up_to_version: number;
}

export interface RecordSchema {
  person: Person;
  person_role: PersonRole;
  password: Password;
  second_factor: SecondFactor;
  recovery_code: RecoveryCode;
  one_time_link: OneTimeLink;
  session: Session;
  sign_in_attempt: SignInAttempt;
  single_sign_on: SingleSignOn;
  single_sign_on_request: SingleSignOnRequest;
  form_sent: FormSent;
  audit_line: AuditLine;
  meeting: Meeting;
  attendance: Attendance;
  observer: Observer;
  agenda_item: AgendaItem;
  paper: Paper;
  minutes: Minutes;
  minute_section: MinuteSection;
  minute: Minute;
  minute_correction: MinuteCorrection;
  question: Question;
  answer_draft: AnswerDraft;
  assurance: Assurance;
  inspection: Inspection;
  recommendation: Recommendation;
  response_copy: ResponseCopy;
  theme: Theme;
  action_number: ActionNumber;
  action_file: ActionFile;
  action: Action;
  action_update: ActionUpdate;
  evidence: Evidence;
  action_step: ActionStep;
  action_news: ActionNews;
  reminder: Reminder;
  letter: WaitingLetter;
  record_publication: RecordPublication;
  record_withdrawal: RecordWithdrawal;
}

type Published<Of extends keyof RecordPublication> = Pick<RecordPublication, Of>;
type PublishedHead = Published<'subject' | 'slug' | 'version' | 'title' | 'published_at' | 'note'>;
interface PublishedMeeting
  extends
    PublishedHead,
    Pick<Meeting, 'kind' | 'starts_at' | 'is_public' | 'registration_closes_at' | 'questions_close_at'> {
  place: string;
  contact: string;
  cancelled: boolean;
  registration_is_open: boolean;
  questions_are_open: boolean;
}
interface PublishedAgendaItem {
  /** The slug of its meeting, as in all that follows. */
  meeting: string;
  number: number;
  part: 1 | 2;
  /** Null of a Part 2 item, as are summary and topic. */
  title: string | null;
  summary: string | null;
  topic: string | null;
  /** Null of a Part 1 item, as is the exemption. */
  trace: string | null;
  exemption: string | null;
}
interface PublishedPaper {
  meeting: string;
  agenda_item: number;
  position: number;
  kind: 'file' | 'text';
  title: string;
  is_supplement: boolean;
  /** Null of a file. */
  words: string | null;
  /** Null of a paper that is words, as is all that follows. */
  file_name: string | null;
  hash: string | null;
  media_type: string | null;
  bytes: number | null;
  pages: number | null;
}
interface PublishedAssurance extends Pick<Assurance, 'level' | 'reason'> {
  meeting: string;
  meeting_title: string;
  starts_at: string;
  agenda_item: number;
  item_title: string;
  topic: string;
  given_on: string;
}
interface PublishedMinutes extends PublishedHead {
  starts_at: string;
  state: 'draft' | 'circulated' | 'approved';
  circulated_on: string | null;
  approved_on: string | null;
}
interface PublishedMinute {
  meeting: string;
  section: number;
  section_title: string;
  position: number;
  /** "2.7". */
  number: string;
  /** Null when it was taken out. */
  words: string | null;
  corrections: number;
}
interface PublishedQuestion extends PublishedHead, Pick<Question, 'number' | 'asked_by'> {
  meeting: string;
  meeting_title: string;
  starts_at: string;
  /** Null unless the person who asked wished to be named. */
  asker: string | null;
  words: string;
  received_on: string;
  answer: string | null;
  answered_by: string;
  answered_on: string | null;
  declined_because: string;
}
interface PublishedAction
  extends
    Published<'subject' | 'slug' | 'version' | 'published_at' | 'note'>,
    Pick<
      Action,
      | 'reference'
      | 'origin'
      | 'promised_by'
      | 'meeting'
      | 'commitment'
      | 'priority'
      | 'due'
      | 'review_on'
      | 'opened_on'
    > {
  words: string;
  origin_reference: string;
  /** The paragraph of the minutes that raised it, such as 2.7. */
  minute: string | null;
  /** The inspection by its subject, and the number of its recommendation. */
  inspection: number | null;
  recommendation: number | null;
  theme: string | null;
  theme_title: string | null;
  plan: string | null;
  owner: string;
  success_criteria: string;
  state:
    | 'open'
    | 'position-stated'
    | 'accepted'
    | 'returned'
    | 'signed-off'
    | 'uploaded'
    | 'reopened'
    | 'superseded';
  superseded_by: number | null;
  /** Of its newest update. */
  updated_on: string | null;
  progress: ActionUpdate['progress'] | null;
}
interface PublishedActionUpdate extends Pick<ActionUpdate, 'dated' | 'progress'> {
  /** The slug of its action. */
  action: string;
  words: string;
}
interface PublishedInspection
  extends PublishedHead, Pick<Inspection, 'kind' | 'published_on' | 'response_required'> {
  inspector: string;
  address: string;
  summary: string;
  /** The last day of the response, where the law asks for one. */
  last_day: string | null;
  response_published_on: string | null;
  response_address: string;
  chief_comments: string;
  body_comments: string;
}
interface PublishedRecommendation extends Pick<Recommendation, 'number' | 'kind' | 'due'> {
  inspection: string;
  words: string;
  action_taken: string;
  why_no_action: string;
}

export interface PublishedRecordSchema {
  'published.record': PublishedHead & Published<'kind' | 'content' | 'shown_from'> & { is_latest: boolean };
  'published.record_withdrawal': Pick<RecordWithdrawal, 'kind' | 'note' | 'withdrawn_at'> & {
    /** SHA-256 of the slug that it had. */
    slug_hash: string;
  };
  'published.superseded_record': PublishedHead & Published<'kind' | 'content'>;
  'published.meeting': PublishedMeeting;
  'published.agenda_item': PublishedAgendaItem;
  'published.paper': PublishedPaper;
  'published.assurance': PublishedAssurance;
  'published.minutes': PublishedMinutes;
  'published.minute': PublishedMinute;
  'published.question': PublishedQuestion;
  'published.action': PublishedAction;
  'published.action_update': PublishedActionUpdate;
  'published.inspection': PublishedInspection;
  'published.recommendation': PublishedRecommendation;
}
