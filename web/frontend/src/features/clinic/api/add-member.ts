import { answerOf, api } from '../../../shared/api/client';
import type { Body } from '../../../shared/api/contract';
import type { Member } from './show-members';

export type NewMember = Body<'/api/v1/clinics/{clinic}/memberships/{membership}', 'put'>;

/** @param membership made by the caller, so that sending it twice adds one member. */
export function addMember(
  clinic: string,
  membership: string,
  newMember: NewMember,
): Promise<Member> {
  return answerOf(
    api.PUT('/api/v1/clinics/{clinic}/memberships/{membership}', {
      params: { path: { clinic, membership } },
      body: newMember,
    }),
  );
}
