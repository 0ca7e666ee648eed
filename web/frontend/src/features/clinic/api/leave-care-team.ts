import { answerOf, api } from '../../../shared/api/client';
import type { CareRelation } from './join-care-team';

/** Closes the record to somebody who cared for the patient. */
export async function leaveCareTeam(relation: CareRelation): Promise<void> {
  await answerOf(
    api.DELETE('/api/v1/clinics/{clinic}/patients/{patient}/care-team/{membership}', {
      params: { path: { ...relation } },
    }),
  );
}
