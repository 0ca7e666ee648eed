import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem, Unreachable } from '../../shared/api/problem';
import { reachability } from './reachability';

const RETRIES = 2;

/** Answers stay good for half a minute; a refusal is final, only silence and breakdowns are tried again. */
export function makeQueryClient(): QueryClient {
  const observe = {
    onSuccess: () => reachability.answered(),
    onError: (failure: unknown) => {
      if (failure instanceof Unreachable) reachability.fellSilent();
      else reachability.answered();
    },
  };
  return new QueryClient({
    queryCache: new QueryCache(observe),
    mutationCache: new MutationCache(observe),
    defaultOptions: {
      // The browser's own idea of being online is not to be trusted: only an attempt tells.
      queries: { networkMode: 'always', staleTime: 30_000, retry: worthTryingAgain },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function worthTryingAgain(attempts: number, failure: unknown): boolean {
  if (failure instanceof Problem) return failure.status >= 500 && attempts < RETRIES;
  return failure instanceof Unreachable && attempts < RETRIES;
}
