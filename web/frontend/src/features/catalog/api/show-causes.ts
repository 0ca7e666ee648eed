import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

type CausePage = Answer<'/api/v1/causes', 'get'>;
/** Why a runner's back can hurt. */
export type Cause = CausePage['items'][number];

export async function showCauses(): Promise<Cause[]> {
  return (await answerOf(api.GET('/api/v1/causes'))).items;
}

export const causesQuery = queryOptions({
  queryKey: ['causes'],
  queryFn: showCauses,
  staleTime: Infinity,
});
