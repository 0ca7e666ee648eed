import { answerOf, api } from '../../../../shared/api/client';
import type { Body } from '../../../../shared/api/contract';
import type { ProgramVersion } from '../../api/show-program';
import type { DraftAddress } from './address';

/** From which day on, and which version that waits for its day is replaced. */
export type AssignForm = Body<
  '/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}/assign',
  'post'
>;

/** Turns a draft into the next version, which never changes again. It runs from its day on. */
export function assignProgram(
  { clinic, patient, draft }: DraftAddress,
  tag: string,
  form: AssignForm,
): Promise<ProgramVersion> {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}/assign', {
      params: { path: { clinic, patient, draft }, header: { 'If-Match': tag } },
      body: form,
    }),
  );
}
