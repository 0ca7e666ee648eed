import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Answer } from './contract';

/** The person who is signed in: roles, clinics they work for, patient records of their own. */
export type Me = Answer<'/api/v1/me', 'get'>;

export function showMe(): Promise<Me> {
  return answerOf(api.GET('/api/v1/me'));
}

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: showMe, staleTime: Infinity });
