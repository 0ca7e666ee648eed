/** Where a clinic can be today, with the number that brings an ambulance there and the capital's time zone as a start. */
export const COUNTRIES = {
  AT: { emergencyNumber: '112', timeZone: 'Europe/Vienna', language: 'de' },
  AU: { emergencyNumber: '000', timeZone: 'Australia/Sydney', language: 'en' },
  CA: { emergencyNumber: '911', timeZone: 'America/Toronto', language: 'en' },
  CH: { emergencyNumber: '112', timeZone: 'Europe/Zurich', language: 'de' },
  DE: { emergencyNumber: '112', timeZone: 'Europe/Berlin', language: 'de' },
  GB: { emergencyNumber: '999', timeZone: 'Europe/London', language: 'en' },
  IE: { emergencyNumber: '112', timeZone: 'Europe/Dublin', language: 'en' },
  LU: { emergencyNumber: '112', timeZone: 'Europe/Luxembourg', language: 'de' },
  NZ: { emergencyNumber: '111', timeZone: 'Pacific/Auckland', language: 'en' },
  US: { emergencyNumber: '911', timeZone: 'America/New_York', language: 'en' },
} as const;

export type Country = keyof typeof COUNTRIES;

/** Every time zone the browser knows, and the given one even if it does not. */
export function timeZones(chosen: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(chosen) ? known : [chosen, ...known];
}
