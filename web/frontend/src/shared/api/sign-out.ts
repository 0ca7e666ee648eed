import { problemFrom, Unreachable } from './problem';

/** Ends our session and goes on to end the one of the identity provider. The caller has wiped what the device keeps before. */
export async function signOut(
  leave: (location: string) => void = (to) => location.assign(to),
): Promise<void> {
  const response = await fetch('/logout', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'X-Backstride': '1' },
  }).catch((cause: unknown) => {
    throw new Unreachable('No answer', { cause });
  });
  // Somebody whose session has ended already is signed out: the front page is the right place.
  if (response.status === 401) return leave('/');
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemFrom(response.status, body);
  leave((body as { location: string }).location);
}
