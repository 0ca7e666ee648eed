import { Problem } from '../../../shared/api/problem';

/** What becomes of an entry after an attempt to send it that was not acknowledged. */
export type Verdict = 'refused' | 'sign-in' | 'later';

const REFUSED = new Set([400, 403, 404, 405, 406, 409, 410, 413, 415, 422]);

/**
 * `refused`: the server has understood and will never take this report as it is, so the patient decides. `sign-in`: it does
 * not know who asks. `later`: everything else, from no network to a server in trouble; sending again is always safe.
 */
export function verdictOn(failure: unknown): Verdict {
  if (!(failure instanceof Problem)) return 'later';
  if (failure.status === 401) return 'sign-in';
  return REFUSED.has(failure.status) ? 'refused' : 'later';
}
