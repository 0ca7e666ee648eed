/**
 * Where a person was when they had to sign in. `/login` always comes back to `/`, whose page then goes on to this place.
 * Kept for this tab only; used once.
 */
const KEY = 'backstride.place';
const APPLICATIONS = ['/portal/', '/staff/', '/admin/'];

export function rememberPlace(place = location.pathname + location.search): void {
  if (isOurs(place)) sessionStorage.setItem(KEY, place);
}

/** @returns the place to go back to, or null; forgets it. Never an address outside the three applications. */
export function takeRememberedPlace(): string | null {
  const place = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return place && isOurs(place) ? place : null;
}

/** Leaves the page for the sign-in and comes back to where the person is now. */
export function signIn(): void {
  rememberPlace();
  location.assign('/login');
}

function isOurs(place: string): boolean {
  return APPLICATIONS.some((application) => place.startsWith(application));
}
