import { answerOf, api } from '../../../shared/api/client';

export interface CareRelation {
  clinic: string;
  patient: string;
  membership: string;
}

/** Opens the record to a member of the clinic. */
export async function joinCareTeam(relation: CareRelation): Promise<void> {
  await answerOf(
    api.PUT('/api/v1/clinics/{clinic}/patients/{patient}/care-team/{membership}', {
      params: { path: { ...relation } },
    }),
  );
}
