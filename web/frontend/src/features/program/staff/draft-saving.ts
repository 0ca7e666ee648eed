import { Problem, Unreachable } from '../../../shared/api/problem';
import type { Tagged } from './api/address';
import type { ProgramDraft } from './api/show-program-draft';
import type { DraftBody } from './api/start-program-draft';
import { type PlanTimes, timesOf } from './plan-times';
import { sameContent } from './same-content';

/** How it stands with saving. Only `saved` and `unchanged` mean that nothing can get lost. */
export type SavingState =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** No answer or a breakdown: it tries again by itself. After the end of the session it waits for `settle`. */
  | { kind: 'unsaved'; failure: unknown }
  /** The server does not take it as it is; the next change tries again. */
  | { kind: 'refused'; failure: unknown }
  /** Somebody else has saved meanwhile; a person has to decide. */
  | { kind: 'overtaken'; theirs: Tagged<ProgramDraft> }
  /** The draft has become a program and takes no more changes. */
  | { kind: 'assigned' };

/** Where the draft stands on the server, and the tag of what we know of it. */
export interface Stored {
  draft: string;
  tag: string;
}

/** The three calls that saving needs; the tests hand in their own. */
export interface DraftCalls {
  start: (body: DraftBody) => Promise<Tagged<ProgramDraft>>;
  edit: (stored: Stored, body: DraftBody) => Promise<Tagged<ProgramDraft>>;
  show: (draft: string) => Promise<Tagged<ProgramDraft>>;
}

const PAUSE = 700;
const RETRY_AFTER = [3_000, 10_000, 30_000];

/**
 * Saves a draft behind the person's back: shortly after each change, one call at a time, always the latest content. It
 * never overwrites what somebody else has saved without being told to.
 */
export class DraftSaving {
  private current: SavingState = { kind: 'unchanged' };
  private unsaved: DraftBody | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly calls: DraftCalls,
    private stored: Stored | null,
    private readonly onStarted: (draft: string) => void = () => undefined,
    private estimate: PlanTimes | null = null,
  ) {}

  readonly state = (): SavingState => this.current;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** How long it takes, as of the content that was saved last. */
  readonly times = (): PlanTimes | null => this.estimate;

  isAtRisk(): boolean {
    return this.unsaved !== null;
  }

  change(body: DraftBody): void {
    this.unsaved = body;
    if (this.isStuck()) return;
    this.become({ kind: 'saving' });
    this.later(PAUSE);
  }

  /** Saves what is open now. @returns where it stands, or null when it could not be saved. */
  async settle(body?: DraftBody): Promise<Stored | null> {
    if (body && !this.stored) this.unsaved ??= body;
    await this.run();
    return this.unsaved === null ? this.stored : null;
  }

  /** Somebody else saved meanwhile, and the person has decided for their own version. */
  async keepMine(): Promise<void> {
    if (this.current.kind !== 'overtaken' || !this.stored) return;
    this.stored = { ...this.stored, tag: this.current.theirs.tag };
    this.become({ kind: 'saving' });
    await this.run();
  }

  /** ... or for the other one. @returns what to show from now on. */
  takeTheirs(): ProgramDraft | null {
    if (this.current.kind !== 'overtaken' || !this.stored) return null;
    const { theirs } = this.current;
    this.stored = { ...this.stored, tag: theirs.tag };
    this.unsaved = null;
    this.estimate = timesOf(theirs.content);
    this.become({ kind: 'saved' });
    return theirs.content;
  }

  /** A refusal that came another way, such as from assigning. */
  async learn(failure: unknown, body: DraftBody): Promise<void> {
    this.unsaved ??= body;
    await this.judge(failure, body);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private isStuck(): boolean {
    return this.current.kind === 'overtaken' || this.current.kind === 'assigned';
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** What changes while a call is under way is sent by the next one. */
  private async saveAll(): Promise<void> {
    while (this.unsaved !== null && !this.isStuck()) {
      const body: DraftBody = this.unsaved;
      this.become({ kind: 'saving' });
      try {
        this.know(await this.send(body), body);
      } catch (failure) {
        await this.judge(failure, body);
        if (this.unsaved !== null) return;
      }
    }
  }

  private send(body: DraftBody): Promise<Tagged<ProgramDraft>> {
    return this.stored ? this.calls.edit(this.stored, body) : this.calls.start(body);
  }

  private know({ content, tag }: Tagged<ProgramDraft>, body: DraftBody): void {
    const isNew = this.stored === null;
    this.stored = { draft: content.id, tag };
    this.failures = 0;
    if (this.unsaved === body) {
      this.unsaved = null;
      this.estimate = timesOf(content);
      this.become({ kind: 'saved' });
    }
    if (isNew) this.onStarted(content.id);
  }

  private async judge(failure: unknown, body: DraftBody): Promise<void> {
    if (failure instanceof Problem) {
      if (failure.slug === 'stale') return this.compare(body);
      if (failure.slug === 'conflict') return this.become({ kind: 'assigned' });
    }
    if (failure instanceof Problem && failure.slug === 'not-signed-in') {
      // Whoever signs in next may be somebody else: nothing is sent in their name by a timer.
      return this.become({ kind: 'unsaved', failure });
    }
    if (!passes(failure)) return this.become({ kind: 'refused', failure });
    const delay = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)] ?? PAUSE;
    this.failures += 1;
    this.become({ kind: 'unsaved', failure });
    this.later(delay);
  }

  /** An answer that got lost on the way makes our own change look like somebody else's: then nothing is wrong. */
  private async compare(body: DraftBody): Promise<void> {
    if (!this.stored) return;
    try {
      const theirs = await this.calls.show(this.stored.draft);
      if (sameContent(theirs.content, body)) this.know(theirs, body);
      else this.become({ kind: 'overtaken', theirs });
    } catch (failure) {
      this.become({ kind: 'unsaved', failure });
      this.later(RETRY_AFTER[0] ?? PAUSE);
    }
  }

  private become(state: SavingState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** Whether the same attempt can succeed later without anybody changing anything. */
function passes(failure: unknown): boolean {
  return failure instanceof Unreachable || (failure instanceof Problem && failure.status >= 500);
}
