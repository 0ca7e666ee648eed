import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '../../../shared/api/problem';
import type { Tagged } from './api/address';
import type { ProgramDraft } from './api/show-program-draft';
import type { DraftBody } from './api/start-program-draft';
import { DraftSaving, type DraftCalls } from './draft-saving';

const day = (...weekdays: DraftBody['sessions'][number]['weekdays']): DraftBody => ({
  sessions: [{ label: 'A', weekdays, items: [] }],
});

/** A server with one draft, by hand: versions, tags, and whatever goes wrong next. */
class DraftServer implements DraftCalls {
  version = -1;
  content: DraftBody = { sessions: [] };
  updatedBy = 'Paula Hartmann';
  calls: string[] = [];
  /** What goes wrong with the next calls; a lost answer belongs to a change that was stored. */
  trouble: (Error | 'answer lost')[] = [];

  start = (body: DraftBody) => this.answer('start', () => this.store(body));

  edit = ({ tag }: { tag: string }, body: DraftBody) =>
    this.answer('edit', () => {
      if (tag !== `"${this.version}"`) throw new Problem(412, 'stale');
      return this.store(body);
    });

  show = () => this.answer('show', () => this.stored());

  saveAs(name: string, body: DraftBody): void {
    this.store(body);
    this.updatedBy = name;
  }

  stored(): Tagged<ProgramDraft> {
    const { version, updatedBy } = this;
    const sessions = this.content.sessions.map((session) => ({
      ...session,
      estimatedSeconds: 60 * session.weekdays.length,
      items: [],
    }));
    const updatedAt = '2026-11-24T08:00:00Z';
    return {
      content: { id: 'd1', version, updatedAt, updatedBy, estimatedSecondsPerWeek: 120, sessions },
      tag: `"${version}"`,
    };
  }

  private store(body: DraftBody): Tagged<ProgramDraft> {
    this.content = body;
    this.version += 1;
    return this.stored();
  }

  private async answer(
    call: string,
    act: () => Tagged<ProgramDraft>,
  ): Promise<Tagged<ProgramDraft>> {
    this.calls.push(call);
    await Promise.resolve();
    const trouble = this.trouble.shift();
    if (trouble === 'answer lost') act();
    if (trouble) throw trouble === 'answer lost' ? new Unreachable() : trouble;
    return act();
  }
}

let server: DraftServer;
let saving: DraftSaving;
const started: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  started.length = 0;
  server = new DraftServer();
  saving = new DraftSaving(server, null, (draft) => started.push(draft));
});
afterEach(() => vi.useRealTimers());

async function openDraftWithMonday(): Promise<void> {
  saving.change(day('monday'));
  await saving.settle();
  server.calls = [];
}

describe('A new draft', () => {
  it('is started by the first change, a moment after it', async () => {
    saving.change(day('monday'));
    expect(server.calls).toEqual([]);
    expect(saving.isAtRisk()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(day('monday'));
    expect(started).toEqual(['d1']);
    expect(saving.state()).toEqual({ kind: 'saved' });
    expect(saving.isAtRisk()).toBe(false);
  });

  it('is started once, however quickly the changes follow one another', async () => {
    saving.change(day('monday'));
    const first = saving.settle();
    saving.change(day('monday', 'tuesday'));
    await first;
    await vi.runAllTimersAsync();
    expect(server.calls).toEqual(['start', 'edit']);
    expect(server.content).toEqual(day('monday', 'tuesday'));
  });

  it('that nobody has touched is started when it is to be assigned', async () => {
    expect(await saving.settle(day('friday'))).toEqual({ draft: 'd1', tag: '"0"' });
  });
});

describe('Saving', () => {
  beforeEach(openDraftWithMonday);

  it('waits for a pause, so that typing is not sent letter by letter', async () => {
    for (const weekday of ['tuesday', 'wednesday', 'thursday'] as const) {
      saving.change(day(weekday));
      await vi.advanceTimersByTimeAsync(200);
    }
    await vi.runAllTimersAsync();
    expect(server.calls).toEqual(['edit']);
    expect(server.content).toEqual(day('thursday'));
  });

  it.each([
    ['no answer comes', new Unreachable()],
    ['the server breaks down', new Problem(500, 'unexpected')],
  ])('tries again by itself when %s', async (_case, trouble) => {
    server.trouble = [trouble, trouble];
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saving.state()).toEqual({ kind: 'unsaved', failure: trouble });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(saving.state()).toEqual({ kind: 'saved' });
    expect(server.content).toEqual(day('tuesday'));
  });

  it('waits after the end of the session until the same person is back', async () => {
    server.trouble = [new Problem(401, 'not-signed-in')];
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(server.content).toEqual(day('monday'));
    expect(saving.isAtRisk()).toBe(true);
    await saving.settle();
    expect(server.content).toEqual(day('tuesday'));
  });

  it('does not insist on what the server refuses, but tries the next change', async () => {
    server.trouble = [new Problem(400, 'invalid')];
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saving.state()).toMatchObject({ kind: 'refused' });
    expect(server.calls).toEqual(['edit']);
    saving.change(day('friday'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saving.state()).toEqual({ kind: 'saved' });
  });

  it('says so when it could not be settled', async () => {
    server.trouble = [new Unreachable()];
    saving.change(day('tuesday'));
    expect(await saving.settle()).toBeNull();
  });

  it('ends when the draft has been assigned meanwhile', async () => {
    server.trouble = [new Problem(409, 'conflict')];
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saving.state()).toEqual({ kind: 'assigned' });
    expect(server.calls).toEqual(['edit']);
  });
});

describe('When somebody else has saved meanwhile', () => {
  beforeEach(async () => {
    await openDraftWithMonday();
    server.saveAs('Tomas Lindgren', day('sunday'));
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(1_000);
  });

  it('stops, keeps both, and says who it was', () => {
    expect(saving.state()).toMatchObject({
      kind: 'overtaken',
      theirs: { content: { updatedBy: 'Tomas Lindgren' } },
    });
    expect(server.content).toEqual(day('sunday'));
    expect(saving.isAtRisk()).toBe(true);
  });

  it('overwrites nothing by further changes', async () => {
    saving.change(day('friday'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.content).toEqual(day('sunday'));
  });

  it('overwrites when told to, with the latest of ours', async () => {
    saving.change(day('friday'));
    await saving.keepMine();
    expect(server.content).toEqual(day('friday'));
    expect(saving.state()).toEqual({ kind: 'saved' });
  });

  it('takes theirs when told to, and goes on from there', async () => {
    expect(saving.takeTheirs()?.sessions[0]?.weekdays).toEqual(['sunday']);
    expect(saving.isAtRisk()).toBe(false);
    saving.change(day('sunday', 'monday'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(day('sunday', 'monday'));
  });
});

describe('When only the answer got lost', () => {
  it('does not take our own change for somebody else’s', async () => {
    await openDraftWithMonday();
    server.trouble = ['answer lost'];
    saving.change(day('tuesday'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.calls).toEqual(['edit', 'edit', 'show']);
    expect(saving.state()).toEqual({ kind: 'saved' });
    saving.change(day('friday'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.content).toEqual(day('friday'));
  });
});
