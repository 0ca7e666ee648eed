import { describe, expect, it } from 'vitest';
import type { PlannedSession } from './api/show-program';
import { planDay } from './plan-day';

const plank = { exercise: 'plank', name: 'Forearm plank' } as PlannedSession['items'][number];

function session(
  label: string,
  weekdays: PlannedSession['weekdays'],
  items = [plank],
): PlannedSession {
  return { label, weekdays, estimatedSeconds: 600, items };
}

const TUESDAY = '2026-11-24';
const labels = (sessions: PlannedSession[], today: string) =>
  planDay(sessions, today)?.sessions.map((planned) => planned.label);

describe('The plan of the day', () => {
  const a = session('A', ['monday', 'thursday']);
  const b = session('B', ['tuesday']);

  it('shows the session of today', () => {
    expect(planDay([a, b], TUESDAY)).toEqual({ day: TUESDAY, sessions: [b] });
  });

  it('shows both sessions when both are due today', () => {
    expect(labels([session('A', ['tuesday']), b], TUESDAY)).toEqual(['A', 'B']);
  });

  it('shows the next session when today is free', () => {
    expect(planDay([a], TUESDAY)).toEqual({ day: '2026-11-26', sessions: [a] });
  });

  it('looks over the end of the week', () => {
    expect(planDay([b], '2026-11-25')).toEqual({ day: '2026-12-01', sessions: [b] });
  });

  it('has a session without weekdays due on any day', () => {
    expect(labels([session('A', [])], TUESDAY)).toEqual(['A']);
  });

  it('passes over a session without exercises', () => {
    expect(labels([session('A', ['tuesday'], []), a], TUESDAY)).toEqual(['A']);
    expect(planDay([session('A', ['tuesday'], [])], TUESDAY)).toBeNull();
  });

  it('is nothing when there is no session', () => {
    expect(planDay([], TUESDAY)).toBeNull();
  });
});
