import { showMe } from '../../../shared/api/me';
import type { Problem } from '../../../shared/api/problem';
import { uuidV7 } from '../../../shared/time/uuid-v7';
import { reportPain } from '../api/report-pain';
import { voidPainReport } from '../api/void-pain-report';
import type { PainReport } from '../pain-report';
import {
  changeEntry,
  entriesOf,
  type OutboxEntry,
  putEntry,
  removeEntriesOf,
  removeEntry,
} from './outbox-store';
import { verdictOn } from './verdict';

/** What stands between the reports on this device and the server. */
export type Obstacle = 'none' | 'unreachable' | 'signed-out' | 'other-account';

export interface OutboxState {
  /** False until the device's store has been read. */
  ready: boolean;
  entries: OutboxEntry[];
  obstacle: Obstacle;
  sending: boolean;
  /** What the server has acknowledged since the page was loaded, by id. */
  acknowledged: ReadonlyMap<string, OutboxEntry>;
  /** What was taken back since then: before it was sent, or voided at the server. */
  undone: ReadonlyMap<string, 'never-sent' | 'voided'>;
  /** The report that was saved last on this page, and when: for a minute it can be taken back at a press. */
  latest: { id: string; painNow: number; at: number } | null;
}

type Owner = Pick<OutboxEntry, 'account' | 'clinic' | 'patient'>;

const CHANNEL = 'backstride-outbox';

/**
 * The reports of one account that the server has not acknowledged yet. A report is written to the device first and only ever
 * leaves it by an acknowledgement or by the patient's own decision. Tabs share one store and take turns in sending.
 */
export class Outbox {
  #state: OutboxState = {
    ready: false,
    entries: [],
    obstacle: 'none',
    sending: false,
    acknowledged: new Map(),
    undone: new Map(),
    latest: null,
  };
  #listeners = new Set<() => void>();
  #acknowledgementListeners = new Set<(entry: OutboxEntry) => void>();
  #turn: Promise<void> | null = null;
  #cameInBetween = false;
  #otherTabs = new BroadcastChannel(CHANNEL);

  constructor(readonly account: string) {
    this.#otherTabs.onmessage = () => void this.#read();
  }

  /** A snapshot; another object as soon as anything changes. */
  getState = (): OutboxState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  onAcknowledged(listener: (entry: OutboxEntry) => void): () => void {
    this.#acknowledgementListeners.add(listener);
    return () => void this.#acknowledgementListeners.delete(listener);
  }

  /** Resolves when the report is safe on this device; sending has begun by then but may take as long as it likes. */
  async add(owner: Omit<Owner, 'account'>, report: PainReport): Promise<string> {
    const entry: OutboxEntry = {
      id: uuidV7(),
      account: this.account,
      ...owner,
      report,
      refusal: null,
    };
    await putEntry(entry);
    this.#show({ latest: { id: entry.id, painNow: report.painNow, at: Date.now() } });
    await this.#changed();
    void this.send();
    return entry.id;
  }

  /**
   * Takes a report back. One that never left the device is gone. One that has left it, or may have, is voided at the
   * server: a network that failed does not tell whether the report arrived, so it is then sent once more and voided for
   * certain. Either way there is one truth in the end.
   */
  async undo(id: string): Promise<void> {
    const acknowledged = this.#state.acknowledged.get(id);
    const left = await changeEntry(id, (standing) => {
      if (standing?.sending) return { ...standing, undone: true };
      if (standing || !acknowledged) return null;
      return { ...acknowledged, sending: 'acknowledged', undone: true };
    });
    if (!left) this.#noteUndone(id, 'never-sent');
    await this.#changed();
    await this.send();
  }

  /** The minute is over, or the patient has seen enough. */
  forgetLatest(): void {
    this.#show({ latest: null });
  }

  /** Tries once more with a report that was refused, as it is. */
  async retry(id: string): Promise<void> {
    const entry = this.#state.entries.find((kept) => kept.id === id);
    if (!entry) return;
    await putEntry({ ...entry, refusal: null });
    await this.#changed();
    await this.send();
  }

  async discard(id: string): Promise<void> {
    await removeEntry(id);
    await this.#changed();
  }

  /** Wipes the device for this account, at sign-out. */
  async wipe(): Promise<void> {
    await removeEntriesOf(this.account);
    await this.#changed();
  }

  /** Sends what waits. Never rejects: what stood in the way is in the state. */
  send(): Promise<void> {
    if (this.#turn) this.#cameInBetween = true;
    this.#turn ??= this.#takeTurns().finally(() => (this.#turn = null));
    return this.#turn;
  }

  /** Reads the store and sends; from then on whenever there is a chance that it works. @returns the function that stops it. */
  start(everyMilliseconds = 30_000): () => void {
    const trySending = () => void this.send();
    const whenVisible = () => void (document.visibilityState === 'visible' && this.send());
    void this.#read().then(trySending);
    addEventListener('online', trySending);
    document.addEventListener('visibilitychange', whenVisible);
    const timer = setInterval(trySending, everyMilliseconds);
    return () => {
      removeEventListener('online', trySending);
      document.removeEventListener('visibilitychange', whenVisible);
      clearInterval(timer);
      this.#otherTabs.close();
    };
  }

  async #takeTurns(): Promise<void> {
    const locks = globalThis.navigator?.locks as LockManager | undefined;
    do {
      this.#cameInBetween = false;
      if (locks) await locks.request(CHANNEL, () => this.#sendWaiting());
      else await this.#sendWaiting();
    } while (this.#cameInBetween);
  }

  async #sendWaiting(): Promise<void> {
    const waiting = (await entriesOf(this.account)).filter((entry) => entry.refusal === null);
    if (waiting.length === 0) return this.#show({ obstacle: 'none' });
    this.#show({ sending: true });
    const obstacle = await this.#sendAll(waiting);
    this.#show({ sending: false, obstacle });
  }

  async #sendAll(waiting: OutboxEntry[]): Promise<Obstacle> {
    try {
      // After a restart the session may be gone or be somebody else's; a report must not go out under another name.
      if ((await showMe()).account !== this.account) return 'other-account';
    } catch (failure) {
      return verdictOn(failure) === 'sign-in' ? 'signed-out' : 'unreachable';
    }
    for (const entry of waiting) {
      const obstacle = await this.#sendOne(entry);
      if (obstacle !== 'none') return obstacle;
    }
    return 'none';
  }

  /** An entry may have been taken back since it was read, in this tab or another: only the store knows. */
  async #sendOne({ id }: OutboxEntry): Promise<Obstacle> {
    const entry = await changeEntry(id, (standing) =>
      standing ? { ...standing, sending: standing.sending ?? 'begun' } : null,
    );
    if (!entry) return 'none';
    try {
      if (entry.sending === 'begun') await reportPain(entry, entry.report);
    } catch (failure) {
      return this.#notTaken(entry, failure);
    }
    const left = await changeEntry(id, (standing) =>
      standing?.undone ? { ...standing, sending: 'acknowledged' } : null,
    );
    if (left) return this.#voidAtServer(left);
    this.#show({ acknowledged: new Map([...this.#state.acknowledged, [id, entry]]) });
    await this.#tellAcknowledged(entry);
    return 'none';
  }

  async #voidAtServer(entry: OutboxEntry): Promise<Obstacle> {
    try {
      await voidPainReport(entry, 'undo');
    } catch (failure) {
      const verdict = verdictOn(failure);
      if (verdict === 'sign-in') return 'signed-out';
      if (verdict === 'later') return 'unreachable';
      // Somebody else has voided or corrected it meanwhile: it does not count, which is what was wanted.
    }
    await removeEntry(entry.id);
    this.#noteUndone(entry.id, 'voided');
    await this.#tellAcknowledged(entry);
    return 'none';
  }

  async #notTaken(entry: OutboxEntry, failure: unknown): Promise<Obstacle> {
    const verdict = verdictOn(failure);
    if (verdict === 'sign-in') return 'signed-out';
    if (verdict === 'later') return 'unreachable';
    const { slug, fieldErrors, requestId } = failure as Problem;
    const refused = await changeEntry(entry.id, (standing) =>
      !standing || standing.undone
        ? null
        : { ...standing, sending: undefined, refusal: { slug, fieldErrors, requestId } },
    );
    if (!refused) this.#noteUndone(entry.id, 'never-sent');
    await this.#changed();
    return 'none';
  }

  async #tellAcknowledged(entry: OutboxEntry): Promise<void> {
    await this.#changed();
    for (const listener of this.#acknowledgementListeners) listener(entry);
  }

  #noteUndone(id: string, how: 'never-sent' | 'voided'): void {
    this.#show({ undone: new Map([...this.#state.undone, [id, how]]) });
  }

  async #changed(): Promise<void> {
    this.#otherTabs.postMessage(null);
    await this.#read();
  }

  async #read(): Promise<void> {
    this.#show({ ready: true, entries: await entriesOf(this.account) });
  }

  #show(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
