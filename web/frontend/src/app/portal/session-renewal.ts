const KEY = 'backstride.renewed-at';
const PAUSE_MILLISECONDS = 60_000;

/** Whether the sign-in may be visited without asking: not again right after a visit that has not helped. */
export function mayRenewSilently(now = Date.now()): boolean {
  return now - Number(sessionStorage.getItem(KEY) ?? 0) > PAUSE_MILLISECONDS;
}

export function noteRenewal(now = Date.now()): void {
  sessionStorage.setItem(KEY, String(now));
}
