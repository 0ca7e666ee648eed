import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FieldError, ProblemSlug } from '../../../shared/api/problem';
import type { PainReport } from '../pain-report';

/** A report on its way. It leaves the device only when the server has acknowledged it, or when the patient throws it away. */
export interface OutboxEntry {
  id: string;
  /** Whose report it is (`sub`); nobody else on this device sees it or sends it. */
  account: string;
  clinic: string;
  patient: string;
  report: PainReport;
  /** Why the server will never take it as it is. Null while it waits. */
  refusal: Refusal | null;
  /** `begun`: it may have reached the server, who knows. `acknowledged`: it has, and only a void is still to be sent. */
  sending?: 'begun' | 'acknowledged';
  /** The patient has taken it back. If it may have reached the server, it has to be voided there. */
  undone?: boolean;
}

export interface Refusal {
  slug: ProblemSlug;
  fieldErrors: FieldError[];
  requestId: string | null;
}

interface PortalDatabase extends DBSchema {
  outbox: { key: string; value: OutboxEntry; indexes: { account: string } };
}

let database: Promise<IDBPDatabase<PortalDatabase>> | null = null;

function open(): Promise<IDBPDatabase<PortalDatabase>> {
  database ??= openDB<PortalDatabase>('backstride-portal', 1, {
    upgrade(created) {
      created.createObjectStore('outbox', { keyPath: 'id' }).createIndex('account', 'account');
    },
    // Another tab wants to upgrade or delete: do not stand in its way.
    blocking: () => closeOutboxStore(),
    terminated: () => void (database = null),
  });
  return database;
}

/** Resolves when the entry would survive the battery running out. */
export async function putEntry(entry: OutboxEntry): Promise<void> {
  const transaction = (await open()).transaction('outbox', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(entry), transaction.done]);
}

/**
 * Changes an entry in one step, whatever other tabs do at the same time.
 *
 * @param change given what stands there now; answers what is to stand there, or null to remove it.
 * @returns what it answered.
 */
export async function changeEntry(
  id: string,
  change: (standing: OutboxEntry | undefined) => OutboxEntry | null,
): Promise<OutboxEntry | null> {
  const transaction = (await open()).transaction('outbox', 'readwrite', { durability: 'strict' });
  const next = change(await transaction.store.get(id));
  await (next ? transaction.store.put(next) : transaction.store.delete(id));
  await transaction.done;
  return next;
}

/** The entries of one account, oldest first: their ids sort by time. */
export async function entriesOf(account: string): Promise<OutboxEntry[]> {
  const entries = await (await open()).getAllFromIndex('outbox', 'account', account);
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

export async function removeEntry(id: string): Promise<void> {
  await (await open()).delete('outbox', id);
}

/** Wipes what the device keeps for one account. */
export async function removeEntriesOf(account: string): Promise<void> {
  const transaction = (await open()).transaction('outbox', 'readwrite');
  const keys = await transaction.store.index('account').getAllKeys(account);
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}

export function closeOutboxStore(): void {
  const opened = database;
  database = null;
  void opened?.then((connection) => connection.close());
}
