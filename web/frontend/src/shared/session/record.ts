import { createContext, use } from 'react';
import type { Me } from '../api/me';

/** One patient record of the person who is signed in, together with the account it belongs to. */
export type PatientRecord = Me['patients'][number] & { account: string };

export const RecordContext = createContext<PatientRecord | null>(null);

/** The record that is open in the portal. Only below the gate, which has made sure that there is one. */
export function useRecord(): PatientRecord {
  const record = use(RecordContext);
  if (!record) throw new Error('No patient record is open');
  return record;
}
