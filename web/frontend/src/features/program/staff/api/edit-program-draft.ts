import { api, exchangeOf } from '../../../../shared/api/client';
import { type DraftAddress, type Tagged, taggedBy } from './address';
import type { ProgramDraft } from './show-program-draft';
import type { DraftBody } from './start-program-draft';

/** @param tag what the draft was when it was read; somebody else's change in between refuses ours (`stale`). */
export async function editProgramDraft(
  { clinic, patient, draft }: DraftAddress,
  tag: string,
  body: DraftBody,
): Promise<Tagged<ProgramDraft>> {
  return taggedBy(
    await exchangeOf(
      api.PUT('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}', {
        params: { path: { clinic, patient, draft }, header: { 'If-Match': tag } },
        body,
      }),
    ),
  );
}
