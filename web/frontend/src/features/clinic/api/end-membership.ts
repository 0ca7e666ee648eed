import { answerOf, api } from '../../../shared/api/client';

/** From the next request on, the person is out. What they did stays theirs in the history. */
export async function endMembership(clinic: string, membership: string): Promise<void> {
  await answerOf(
    api.POST('/api/v1/clinics/{clinic}/memberships/{membership}/end', {
      params: { path: { clinic, membership } },
    }),
  );
}
