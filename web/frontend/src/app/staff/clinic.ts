import { createContext, use } from 'react';
import type { Me } from '../../shared/api/me';

/** A clinic the person works for, with what they are there. */
export type Clinic = Me['clinics'][number];

export interface Workplace {
  me: Me;
  /** The clinics in which the person may work at this place. */
  clinics: Clinic[];
  clinic: Clinic | null;
  chooseClinic: (id: string) => void;
}

export const WorkplaceContext = createContext<Workplace | null>(null);

/** Only below the gate, which has made sure that somebody is signed in. */
export function useWorkplace(): Workplace {
  const workplace = use(WorkplaceContext);
  if (!workplace) throw new Error('Nobody is signed in here');
  return workplace;
}

/** The clinic in which the person works now. Only below {@link ClinicNeeded}. */
export function useClinic(): Clinic {
  const { clinic } = useWorkplace();
  if (!clinic) throw new Error('No clinic is chosen here');
  return clinic;
}

const KEY = 'backstride.clinic';

export function rememberedClinic(clinics: Clinic[]): Clinic | null {
  const remembered = localStorage.getItem(KEY);
  return clinics.find(({ id }) => id === remembered) ?? clinics[0] ?? null;
}

export function rememberClinic(id: string): void {
  localStorage.setItem(KEY, id);
}
