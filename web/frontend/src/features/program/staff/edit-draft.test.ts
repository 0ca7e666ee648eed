import { describe, expect, it } from 'vitest';
import { bodyOf, burdenOf, type Draft, type DraftItem, draftOf, gapsIn, MOST_ITEMS } from './draft';
import { type Edit, editDraft } from './edit-draft';

const exercise = (name: string): DraftItem => ({
  exercise: name,
  name,
  dose: { mode: 'reps', repetitions: 8, sets: 3, holdPerRepetitionSeconds: null, perSide: false },
  note: '',
});
const add = (name: string, session = 0): Edit => ({
  type: 'add-item',
  session,
  item: exercise(name),
});
const after = (...edits: Edit[]) => edits.reduce(editDraft, draftOf([]));
const namesIn = ({ sessions }: Draft) =>
  sessions.map(({ items }) => items.map(({ name }) => name).join(' '));

const twoSessions = after(
  add('plank'),
  add('bridge'),
  add('squat'),
  { type: 'add-session' },
  add('plank', 1),
  add('lunge', 1),
);

describe('A new draft', () => {
  it('has one empty session', () => {
    expect(bodyOf(draftOf([]))).toEqual({ sessions: [{ label: 'A', weekdays: [], items: [] }] });
  });

  it('takes over what an earlier program prescribed, with its names and notes', () => {
    const stored = { ...exercise('plank'), note: null };
    expect(draftOf([{ weekdays: ['monday'], items: [stored] }]).sessions[0]).toMatchObject({
      weekdays: ['monday'],
      items: [{ exercise: 'plank', name: 'plank', note: '' }],
    });
  });
});

describe('Adding', () => {
  it('puts an exercise at the end of its session', () => {
    expect(namesIn(twoSessions)).toEqual(['plank bridge squat', 'plank lunge']);
  });

  it('puts an exercise into a session only once', () => {
    expect(editDraft(twoSessions, add('plank'))).toBe(twoSessions);
  });

  it('ends at twenty exercises', () => {
    const full = after(...Array.from({ length: MOST_ITEMS }, (_, n) => add(`exercise ${n}`)));
    expect(editDraft(full, add('one more'))).toBe(full);
  });

  it('ends at four sessions, and works in the new one', () => {
    const add: Edit = { type: 'add-session' };
    const four = after(add, add, add);
    expect(four.sessions).toHaveLength(4);
    expect(four.active).toBe(3);
    expect(editDraft(four, add)).toBe(four);
  });
});

describe('Moving', () => {
  const move = (from: [number, number], to: [number, number]) =>
    editDraft(twoSessions, {
      type: 'move-item',
      from: { session: from[0], item: from[1] },
      to: { session: to[0], item: to[1] },
    });

  it('changes the order inside a session', () => {
    expect(namesIn(move([0, 0], [0, 1]))[0]).toBe('bridge plank squat');
    expect(namesIn(move([0, 2], [0, 0]))[0]).toBe('squat plank bridge');
  });

  it('stops at both ends', () => {
    expect(move([0, 0], [0, -1])).toBe(twoSessions);
    expect(move([0, 2], [0, 3])).toBe(twoSessions);
  });

  it('brings an exercise into another session', () => {
    expect(namesIn(move([0, 1], [1, 2]))).toEqual(['plank squat', 'plank lunge bridge']);
  });

  it('does not double an exercise in the other session', () => {
    expect(move([0, 0], [1, 0])).toBe(twoSessions);
  });
});

describe('Removing', () => {
  const withoutBridge = editDraft(twoSessions, {
    type: 'remove-item',
    at: { session: 0, item: 1 },
  });

  it('can be taken back, into the same place, after other changes too', () => {
    const changed = editDraft(withoutBridge, add('deadlift'));
    const back = editDraft(changed, { type: 'bring-back' });
    expect(namesIn(back)[0]).toBe('plank bridge squat deadlift');
    expect(back.removed).toBeNull();
  });

  it('is not taken back twice', () => {
    const back = editDraft(withoutBridge, { type: 'bring-back' });
    expect(editDraft(back, { type: 'bring-back' })).toBe(back);
  });

  it('does not bring back what has been added again meanwhile', () => {
    const again = editDraft(withoutBridge, add('bridge'));
    expect(namesIn(editDraft(again, { type: 'bring-back' }))[0]).toBe('plank squat bridge');
  });

  it('of a session gives its label to the next one, and can be taken back as a whole', () => {
    const withoutA = editDraft(twoSessions, { type: 'remove-session', session: 0 });
    expect(bodyOf(withoutA).sessions.map(({ label }) => label)).toEqual(['A']);
    expect(namesIn(withoutA)).toEqual(['plank lunge']);
    expect(namesIn(editDraft(withoutA, { type: 'bring-back' }))).toEqual(namesIn(twoSessions));
  });

  it('never takes the last session', () => {
    const one = after(add('plank'));
    expect(editDraft(one, { type: 'remove-session', session: 0 })).toBe(one);
  });

  it('of a session keeps the keys of all sessions apart', () => {
    const withoutB = editDraft(twoSessions, { type: 'remove-session', session: 1 });
    const again = editDraft(editDraft(withoutB, { type: 'add-session' }), { type: 'bring-back' });
    expect(new Set(again.sessions.map(({ key }) => key)).size).toBe(again.sessions.length);
  });
});

describe('The days of a session', () => {
  it('stand in the order of the week, however they were chosen', () => {
    const toggle = (weekday: 'monday' | 'thursday'): Edit => ({
      type: 'toggle-weekday',
      session: 0,
      weekday,
    });
    expect(after(toggle('thursday'), toggle('monday')).sessions[0]?.weekdays).toEqual([
      'monday',
      'thursday',
    ]);
    expect(after(toggle('monday'), toggle('monday')).sessions[0]?.weekdays).toEqual([]);
  });

  it('tell the burden of a week: days once, exercises on each day', () => {
    const draft = {
      ...twoSessions,
      sessions: twoSessions.sessions.map((session) => ({
        ...session,
        weekdays: ['monday' as const, 'friday' as const],
      })),
    };
    expect(burdenOf(draft)).toEqual({ days: 2, exercises: 10 });
  });

  it('weigh nothing in a session without exercises', () => {
    const draft = draftOf([{ weekdays: ['monday'], items: [] }]);
    expect(burdenOf(draft)).toEqual({ days: 0, exercises: 0 });
  });
});

describe('Before a program can be assigned', () => {
  it('every session needs exercises and days', () => {
    expect(gapsIn(draftOf([]))).toEqual([
      { label: 'A', lacks: 'items' },
      { label: 'A', lacks: 'days' },
    ]);
    const ready = draftOf([{ weekdays: ['monday'], items: [{ ...exercise('plank') }] }]);
    expect(gapsIn(ready)).toEqual([]);
    expect(gapsIn(editDraft(ready, { type: 'add-session' }))).toHaveLength(2);
  });
});

describe('What is sent', () => {
  it('has labels in order and no empty notes', () => {
    const noted = editDraft(twoSessions, {
      type: 'set-note',
      at: { session: 1, item: 0 },
      note: '  slowly ',
    });
    const { sessions } = bodyOf(noted);
    expect(sessions.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(sessions[0]?.items[0]?.note).toBeNull();
    expect(sessions[1]?.items[0]?.note).toBe('slowly');
  });
});
