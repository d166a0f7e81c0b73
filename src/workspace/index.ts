export type { Problem, Typed } from './attempt.ts';
export { createWorkspace, type WorkspaceSettings } from './create-workspace.ts';
export type { FileAnswer } from './file-answer.ts';
export type { AskToSignIn } from './form-handler.ts';
export { Confirmation } from './forms/confirmation.tsx';
export { Choice, Choices, Tick, type Option } from './forms/choice-fields.tsx';
export {
  day,
  manyOf,
  optionalDay,
  optionalWords,
  rowId,
  tick,
  version,
  words,
} from './forms/field-schemas.ts';
export { FormDisclosure } from './forms/form-disclosure.tsx';
export { DayInput, FileInput, TextArea, TextInput, TimeInput } from './forms/text-fields.tsx';
export { WorkForm } from './forms/work-form.tsx';
export type { Frame } from './frame.ts';
export type { Guarded } from './guarded.ts';
export type { House } from './house.ts';
export { isOwnForm } from './own-form.ts';
export { failedPage, foreignFormPage, missingPage, unreadableFormPage } from './plain-pages.tsx';
export { onceField } from './sent-once.ts';
export { safePath } from './safe-path.ts';
export { readSubmitted, type Submitted } from './submitted.ts';
export type { NeedsMe, TodayProvider } from './today/today-groups.ts';
export { todayPage, todayQuery } from './today/today-page.tsx';
export { workspaceStyles } from './workspace-styles.ts';
export {
  missing,
  type FormSpec,
  type Missing,
  type SectionName,
  type Workspace,
  type WorkspaceContent,
  type WorkspaceRoutes,
  type WorkspaceVisit,
} from './workspace.ts';
export { onPage, pageNumber, PageLinks, pageQuery, rowsOnPage, type PageQuery } from './page-links.tsx';
