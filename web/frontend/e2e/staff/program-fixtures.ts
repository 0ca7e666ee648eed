import { ago, CATALOG, DAY, dayAgo, exercise, hold, reps } from './fixtures.ts';

export function program() {
  const item = ({ id, name, keyCue, kind, position, ...rest }: ReturnType<typeof exercise>) => ({
    exercise: id,
    name,
    revision: 1,
    keyCue,
    kind,
    position,
    instructions: rest.instructions,
    commonMistakes: rest.commonMistakes,
    precautions: rest.precautions,
    dose: rest.suggestedDose ?? hold,
    note: id === 'side-plank' ? 'Start with the left side; stop when the hip drops.' : null,
  });
  const [plank, sidePlank, bridge, stretch, jog] = CATALOG.map(([id]) => item(exercise(id)));
  return {
    current: {
      id: '01900000-0000-7000-8000-000000000301',
      number: 2,
      startsOn: dayAgo(8),
      assignedAt: ago(8 * DAY),
      assignedBy: 'Paula Hartmann',
      estimatedSecondsPerWeek: 4_300,
      sessions: [
        {
          label: 'A',
          weekdays: ['monday', 'thursday'],
          estimatedSeconds: 1_100,
          items: [plank, sidePlank, bridge],
        },
        {
          label: 'B',
          weekdays: ['saturday'],
          estimatedSeconds: 2_100,
          items: [plank, stretch, jog],
        },
      ],
    },
    next: null as object | null,
    end: null as object | null,
  };
}

/** Runs until number 3 starts in six days. */
export function programWithNext() {
  const standing = program();
  return { ...standing, next: { ...standing.current, number: 3, startsOn: dayAgo(-6) } };
}

export function programThatEnded() {
  const end = {
    endsOn: dayAgo(1),
    reason: 'Four weeks without pain.',
    decidedAt: ago(DAY),
    decidedBy: 'Paula Hartmann',
  };
  return { current: null, next: null, end };
}

const versionLine = (number: number, state: string, startsOn: string) => ({
  id: `01900000-0000-7000-8000-00000000030${number}`,
  number,
  startsOn,
  state,
  assignedAt: ago(9 * DAY),
  assignedBy: 'Paula Hartmann',
  exerciseCount: 5,
  estimatedSecondsPerWeek: 4_300,
});

export const programVersions = () => ({
  items: [
    versionLine(4, 'waiting', dayAgo(-6)),
    versionLine(3, 'never-ran', dayAgo(-2)),
    versionLine(2, 'running', dayAgo(8)),
    versionLine(1, 'past', dayAgo(40)),
  ],
  next: null,
});

/** One change of each kind. */
export const difference = () => ({
  from: 1,
  to: 2,
  sessionsAdded: ['B'],
  sessionsRemoved: ['C'],
  days: [{ session: 'A', before: ['monday'], after: ['monday', 'thursday'] }],
  items: [
    changed('side-plank', 'Side plank', ['added'], null, at('A', 2, hold)),
    changed(
      'plank',
      'Forearm plank',
      ['dose', 'note'],
      at('A', 1, reps),
      at('A', 1, hold, 'Breathe.'),
    ),
    changed('bird-dog', 'Bird dog', ['moved'], at('A', 3, reps), at('B', 1, reps)),
    changed('skips', null, ['removed'], at('C', 1, hold), null),
  ],
});

const changed = (
  exercise: string,
  exerciseName: string | null,
  ways: string[],
  before: object | null,
  after: object | null,
) => ({ exercise, exerciseName, ways, before, after });

const at = (session: string, position: number, dose: object, note: string | null = null) => ({
  session,
  position,
  dose,
  note,
});

const template = (number: number, name: string, description: string, changeable: boolean) => ({
  id: `01900000-0000-7000-8000-00000000050${number}`,
  version: 0,
  name,
  description,
  updatedAt: ago(number * 30 * DAY),
  updatedBy: 'Ines Moreau',
  changeable,
  sessionCount: 2,
  exerciseCount: 6,
  estimatedSecondsPerWeek: 3_900,
});

export const templates = () => ({
  items: [
    template(
      1,
      'Weak core, beginner',
      'Twice a week, no equipment. After six weeks: test again.',
      true,
    ),
    template(2, 'Back to running', '', false),
  ],
  next: null,
});

const painEntry = (number: number, painNow: number, voided: object | null) => ({
  id: `01900000-0000-7000-8000-00000000090${number}`,
  painNow,
  worst24h: 6,
  context: 'after-run',
  regions: [{ id: 'lower-back-side', side: 'left' }],
  qualities: ['dull'],
  timings: [],
  workoutId: null,
  runId: null,
  note: number === 1 ? 'Began on the last kilometer.' : null,
  reportedAt: ago(number * DAY),
  zone: 'Europe/Berlin',
  localDate: dayAgo(number),
  receivedAt: ago(number * DAY),
  countedAt: ago(number * DAY),
  clockSkewed: false,
  corrects: null,
  voided,
});

export const painReports = () => ({
  items: [
    painEntry(1, 4, null),
    painEntry(2, 9, {
      reason: 'Entered for somebody else.',
      correctedBy: null,
      voidedAt: ago(DAY),
      voidedBy: 'Paula Hartmann',
      byPatient: false,
    }),
    painEntry(3, 2, null),
  ],
  next: null,
});
