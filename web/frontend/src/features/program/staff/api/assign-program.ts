import { answerOf, api } from '../../../../shared/api/client';
import type { ProgramVersion } from '../../api/show-program';
import type { DraftAddress } from './address';

/** Turns a draft into the next version, which never changes again. The patient sees it from then on. */
export function assignProgram(
  { clinic, patient, draft }: DraftAddress,
  tag: string,
): Promise<ProgramVersion> {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}/assign', {
      params: { path: { clinic, patient, draft }, header: { 'If-Match': tag } },
    }),
  );
}
