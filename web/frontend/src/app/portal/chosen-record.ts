import { createContext } from 'react';

/** Lets a person with records at several clinics change over; null when there is nothing to choose. */
export const ChosenRecordContext = createContext<{ change: (() => void) | null }>({ change: null });

const key = (account: string) => `backstride.record.${account}`;

export function rememberedRecord(account: string): string | null {
  return localStorage.getItem(key(account));
}

export function rememberRecord(account: string, patient: string | null): void {
  if (patient) localStorage.setItem(key(account), patient);
  else localStorage.removeItem(key(account));
}
