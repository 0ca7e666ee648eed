import createClient from 'openapi-fetch';
import { announceSessionEnd } from '../session/session-end';
import type { paths } from './contract/schema';
import { problemFrom, Unreachable } from './problem';

/** The typed client of the API. Wrap every call in {@link answerOf}, which turns refusals into {@link Problem}s. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  // Looked up at each call, so that a test can put its own in place.
  fetch: (request) => globalThis.fetch(request),
  headers: { Accept: 'application/json', 'X-Backstride': '1' },
  credentials: 'same-origin',
  cache: 'no-store',
});

interface Exchange<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** @throws {Problem} when the server refused, {@link Unreachable} when there was no answer. */
export async function answerOf<T>(call: Promise<Exchange<T>>): Promise<T> {
  return (await exchangeOf(call)).data;
}

/** Like {@link answerOf}, for callers that also need a header of the answer, such as `ETag`. */
export async function exchangeOf<T>(
  call: Promise<Exchange<T>>,
): Promise<{ data: T; response: Response }> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new Unreachable('No answer', { cause });
  });
  if (response.ok) return { data: data as T, response };
  if (response.status === 401) announceSessionEnd();
  throw problemFrom(response.status, error);
}
