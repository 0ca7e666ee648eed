import { describe, expect, it } from 'vitest';
import type { OutboxState } from './outbox/outbox';
import type { OutboxEntry } from './outbox/outbox-store';
import { reportStatus } from './report-status';

const entry = { id: 'r1', refusal: null } as OutboxEntry;
const state = (change: Partial<OutboxState>): OutboxState => ({
  ready: true,
  entries: [entry],
  obstacle: 'none',
  sending: false,
  acknowledged: new Map(),
  undone: new Map(),
  latest: null,
  ...change,
});

describe('What is said about a report', () => {
  it('is that it is on this phone only, as long as nothing else is known', () => {
    expect(reportStatus(state({}), 'r1')).toBe('saved');
    expect(reportStatus(state({ sending: true }), 'r1')).toBe('sending');
  });

  it.each(['unreachable', 'signed-out', 'other-account'] as const)(
    'names what stands in its way: %s',
    (obstacle) => {
      expect(reportStatus(state({ obstacle }), 'r1')).toBe(obstacle);
    },
  );

  it('is that it was sent only after the server has acknowledged this very report', () => {
    expect(reportStatus(state({ acknowledged: new Map([['r2', entry]]) }), 'r1')).toBe('saved');
    expect(reportStatus(state({ entries: [], acknowledged: new Map([['r1', entry]]) }), 'r1')).toBe(
      'acknowledged',
    );
  });

  it('is that it was refused, whatever becomes of others', () => {
    const refused = {
      ...entry,
      refusal: { slug: 'conflict' as const, fieldErrors: [], requestId: null },
    };
    expect(reportStatus(state({ entries: [refused], sending: true }), 'r1')).toBe('refused');
  });

  it('is that it was taken back only as far as that is true', () => {
    const undone = { ...entry, undone: true };
    expect(reportStatus(state({ entries: [undone], obstacle: 'unreachable' }), 'r1')).toBe(
      'takingBack',
    );
    const acknowledged = new Map([['r1', entry]]);
    const ended = (how: 'never-sent' | 'voided') =>
      state({ entries: [], acknowledged, undone: new Map([['r1', how]]) });
    expect(reportStatus(ended('voided'), 'r1')).toBe('takenBack');
    expect(reportStatus(ended('never-sent'), 'r1')).toBe('neverSent');
  });
});
