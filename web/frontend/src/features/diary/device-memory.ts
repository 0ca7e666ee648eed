import type { PatientRecord } from '../../shared/session/record';
import type { PainDraft, Place } from './pain-report';

type Owner = Pick<PatientRecord, 'account' | 'patient'>;

/** A report that stands, or did not get that far, and the moment it is about. */
export interface EarlierReport {
  id: string;
  reportedAt: string;
  zone: string;
}

/** A report that is being written. */
export interface KeptDraft {
  draft: PainDraft;
  /** The refused one, still on the device, whose place it takes. */
  replaces: EarlierReport | null;
  /** The one in the record that it corrects. */
  corrects?: EarlierReport | null;
}

/**
 * What the device remembers between visits, for one account and wiped when it signs out: where it hurt last time, and (for
 * this tab only) a report that is not finished, so that signing in again loses nothing.
 */
export const deviceMemory = {
  lastPlaces: (owner: Owner) => read<Place[]>(localStorage, key(owner, 'places')) ?? [],
  keepPlaces: (owner: Owner, places: Place[]) => write(localStorage, key(owner, 'places'), places),

  draft: (owner: Owner) => read<KeptDraft>(sessionStorage, key(owner, 'draft')),
  keepDraft: (owner: Owner, draft: KeptDraft) => write(sessionStorage, key(owner, 'draft'), draft),
  dropDraft: (owner: Owner) => sessionStorage.removeItem(key(owner, 'draft')),

  wipe(account: string): void {
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of Object.keys(storage))
        if (name.startsWith(prefix(account))) storage.removeItem(name);
    }
  },
};

const prefix = (account: string) => `backstride.diary.${account}.`;
const key = (owner: Owner, what: string) => `${prefix(owner.account)}${what}.${owner.patient}`;

function read<T>(storage: Storage, name: string): T | null {
  try {
    return JSON.parse(storage.getItem(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage costs comfort, never a report: those are kept in the outbox. */
function write(storage: Storage, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    storage.removeItem(name);
  }
}
