/** Light, dark, or whatever the device says. */
export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** `public/choices.js` reads the same key before the first paint. */
export const SCHEME_KEY = 'backstride.scheme';

export function chosenScheme(): Scheme {
  const chosen = localStorage.getItem(SCHEME_KEY);
  return SCHEMES.find((scheme) => scheme === chosen) ?? 'auto';
}

/** Shows the scheme at once and remembers it on this device. */
export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(SCHEME_KEY, scheme);
  if (scheme === 'auto') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;
}
