import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

type Path = '/api/v1/clinics/{clinic}/memberships';

export type MemberPage = Answer<Path, 'get'>;
/** Somebody who works or worked for the clinic, in one role. */
export type Member = MemberPage['items'][number];

export function showMembers(clinic: string, after?: string): Promise<MemberPage> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/memberships', {
      params: { path: { clinic }, query: { after, limit: 200 } },
    }),
  );
}

export function membersQuery(clinic: string) {
  return infiniteQueryOptions({
    queryKey: ['members', clinic],
    queryFn: ({ pageParam }) => showMembers(clinic, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
