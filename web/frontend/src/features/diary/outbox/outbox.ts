import { showMe } from '../../../shared/api/me';
import type { Problem } from '../../../shared/api/problem';
import { uuidV7 } from '../../../shared/time/uuid-v7';
import { reportPain } from '../api/report-pain';
import type { PainReport } from '../pain-report';
import {
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
  /** Ids of what the server has acknowledged since the page was loaded. */
  acknowledged: ReadonlySet<string>;
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
    acknowledged: new Set(),
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
    await this.#changed();
    void this.send();
    return entry.id;
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

  async #sendOne(entry: OutboxEntry): Promise<Obstacle> {
    try {
      await reportPain(entry, entry.report);
    } catch (failure) {
      const verdict = verdictOn(failure);
      if (verdict === 'sign-in') return 'signed-out';
      if (verdict === 'later') return 'unreachable';
      await this.#keepRefused(entry, failure as Problem);
      return 'none';
    }
    await removeEntry(entry.id);
    this.#show({ acknowledged: new Set([...this.#state.acknowledged, entry.id]) });
    await this.#changed();
    for (const listener of this.#acknowledgementListeners) listener(entry);
    return 'none';
  }

  async #keepRefused(entry: OutboxEntry, { slug, fieldErrors, requestId }: Problem): Promise<void> {
    await putEntry({ ...entry, refusal: { slug, fieldErrors, requestId } });
    await this.#changed();
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
