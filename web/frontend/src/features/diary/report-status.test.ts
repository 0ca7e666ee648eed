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
  acknowledged: new Set(),
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
    expect(reportStatus(state({ acknowledged: new Set(['r2']) }), 'r1')).toBe('saved');
    expect(reportStatus(state({ entries: [], acknowledged: new Set(['r1']) }), 'r1')).toBe(
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
});
