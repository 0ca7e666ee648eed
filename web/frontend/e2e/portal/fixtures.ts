const CLINIC = '01900000-0000-7000-8000-000000000001';
const PATIENT = '01900000-0000-7000-8000-000000000201';

export function me(patients = 1) {
  const records = [
    {
      clinic: CLINIC,
      patient: PATIENT,
      givenName: 'Mira',
      clinicName: 'Riverside',
      emergencyNumber: '112',
      timeZone: 'Europe/Berlin',
    },
    {
      clinic: `${CLINIC.slice(0, -1)}2`,
      patient: `${PATIENT.slice(0, -1)}2`,
      givenName: 'Mira',
      clinicName: 'Hillside',
      emergencyNumber: '999',
      timeZone: 'Europe/London',
    },
  ];
  return {
    account: 'account-of-mira',
    name: 'Mira Castillo',
    roles: ['patient'],
    clinics: [],
    patients: records.slice(0, patients),
  };
}

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

interface Program {
  current: object | null;
  next: object | null;
  end: object | null;
}

export function program(weekdays = EVERY_DAY): Program {
  return { current: version(2, '2026-11-16', weekdays), next: null, end: null };
}

function version(number: number, startsOn: string, weekdays = EVERY_DAY) {
  const items = [plank, bridge, sidePlank, run];
  return {
    id: `01900000-0000-7000-8000-00000000030${number}`,
    number,
    startsOn,
    assignedAt: '2026-11-16T09:12:00Z',
    assignedBy: 'Paula Hartmann',
    estimatedSecondsPerWeek: 7 * 1_960,
    sessions: [{ label: 'A', weekdays, estimatedSeconds: 1_960, items }],
  };
}

export const dayAhead = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const end = (endsOn: string) => ({
  endsOn,
  reason: 'Four weeks without pain: go on with what you like best.',
  decidedAt: '2026-11-20T09:00:00Z',
  decidedBy: 'Paula Hartmann',
});

/** Runs, and is to be replaced by the next one in six days. */
export const programWithNext = (): Program => ({ ...program(), next: version(3, dayAhead(6)) });
/** Runs for three more days. */
export const programThatEnds = (): Program => ({ ...program(), end: end(dayAhead(3)) });
/** Is over, and another one begins in six days. */
export const programThatEnded = (): Program => ({
  current: null,
  next: version(3, dayAhead(6)),
  end: end('2026-11-20'),
});

const entry = {
  painNow: 4,
  worst24h: 6 as number | null,
  context: 'after-run',
  regions: [{ id: 'lower-back-side', side: 'left' }],
  qualities: ['dull'],
  timings: [],
  workoutId: null,
  runId: null,
  note: null as string | null,
  reportedAt: '2026-11-22T07:30:00Z',
  zone: 'Europe/Berlin',
  localDate: '2026-11-22',
  receivedAt: '2026-11-22T07:30:01Z',
  countedAt: '2026-11-22T07:30:00Z',
  clockSkewed: false,
  corrects: null as string | null,
  voided: null as object | null,
};

const idOf = (number: number) => `01900000-0000-7000-8000-00000000090${number}`;
const voided = (change: object) => ({
  reason: 'undo',
  correctedBy: null,
  voidedAt: '2026-11-22T07:31:00Z',
  voidedBy: null,
  byPatient: true,
  ...change,
});

/** Reports that count, and one of each kind that does not. */
export function painReports(after: string | null) {
  const first = [
    { ...entry, id: idOf(1), note: 'Began on the last kilometer.\nEased off in the evening.' },
    { ...entry, id: idOf(2), painNow: 2, worst24h: null, corrects: idOf(3) },
    {
      ...entry,
      id: idOf(3),
      painNow: 9,
      voided: voided({ reason: 'corrected', correctedBy: idOf(2) }),
    },
    { ...entry, id: idOf(4), painNow: 0, regions: [], voided: voided({}) },
    { ...entry, id: idOf(5), painNow: 7, voided: voided({ reason: 'I meant the other side.' }) },
    {
      ...entry,
      id: idOf(6),
      painNow: 5,
      voided: voided({
        reason: 'Entered for somebody else.',
        voidedBy: 'Paula Hartmann',
        byPatient: false,
      }),
    },
  ];
  const second = [{ ...entry, id: idOf(7), painNow: 10, countedAt: '2026-11-02T08:00:00Z' }];
  return after ? { items: second, next: null } : { items: first, next: 'page-2' };
}

const plank = {
  exercise: 'plank',
  name: 'Forearm plank',
  revision: 1,
  keyCue: 'One straight line: ribs down, buttocks tight, keep breathing.',
  instructions: [
    'Lie face down on the mat and set your forearms down with each elbow right below its shoulder.',
    'Tuck your toes under and press up so that only forearms and toes carry you.',
    'Keep breathing for the whole hold, then lower knees first.',
  ],
  commonMistakes: ['hips sag into a hollow back', 'head hanging or lifted', 'holding the breath'],
  precautions:
    'End the round when the straight line is lost, even if time is left. Any back pain: stop.',
  kind: 'static',
  position: 'prone',
  dose: { mode: 'hold', holdSeconds: 20, rounds: 4, perSide: false },
  note: 'Knees on the floor is fine for the first week.',
};

const bridge = {
  ...plank,
  exercise: 'glute-bridge',
  name: 'Glute bridge',
  keyCue: 'Push through the heels, ribs stay down.',
  kind: 'dynamic',
  position: 'supine',
  dose: { mode: 'reps', repetitions: 10, sets: 3, holdPerRepetitionSeconds: 2, perSide: false },
  note: null,
};

const sidePlank = {
  ...plank,
  exercise: 'side-plank',
  name: 'Side plank',
  keyCue: 'Long from heel to head.',
  position: 'side-lying',
  dose: { mode: 'hold', holdSeconds: 15, rounds: 3, perSide: true },
  note: null,
};

const run = {
  ...plank,
  exercise: 'easy-run',
  name: 'Easy run on flat, soft ground with short steps',
  keyCue: 'Able to talk all the time.',
  kind: 'cardio',
  position: 'running',
  dose: { mode: 'time', minutes: 20 },
  note: null,
};

/** A month of reports with gaps, getting better; the days before it are empty. */
const LAST_MONTH = [
  6,
  6,
  5,
  7,
  null,
  5,
  4,
  4,
  5,
  null,
  null,
  3,
  4,
  3,
  2,
  3,
  null,
  4,
  3,
  2,
  2,
  1,
  null,
  2,
  3,
  1,
  0,
  1,
  2,
  null,
];

export function painTrend(from: string, to: string) {
  const end = Date.parse(`${to}T12:00:00Z`);
  const days = LAST_MONTH.flatMap((worst, index) => {
    const date = new Date(end - (LAST_MONTH.length - 1 - index) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return worst === null || date < from
      ? []
      : [{ date, worst, latest: Math.max(0, worst - 1), reports: 1 + (index % 2) }];
  });
  return { from, to, days, last: null };
}

export function noReports(from: string, to: string) {
  return { from, to, days: [], last: null };
}

export function accessLog(after: string | null) {
  const first = [
    {
      at: '2026-11-23T16:40:00Z',
      who: 'Paula Hartmann',
      role: 'physio',
      useCase: 'ShowPainTrend',
      outcome: 'allowed',
    },
    {
      at: '2026-11-23T07:31:00Z',
      who: 'Mira Castillo',
      role: 'patient',
      useCase: 'ReportPain',
      outcome: 'allowed',
    },
    {
      at: '2026-11-20T11:02:00Z',
      who: 'Tomas Lindgren',
      role: 'physio',
      useCase: 'ShowPatient',
      outcome: 'refused',
    },
    {
      at: '2026-11-16T09:12:00Z',
      who: 'Paula Hartmann',
      role: 'physio',
      useCase: 'AssignProgram',
      outcome: 'allowed',
    },
  ];
  const second = [
    {
      at: '2026-11-02T08:00:00Z',
      who: null,
      role: null,
      useCase: 'SomethingNew',
      outcome: 'failed',
    },
  ];
  return after ? { items: second, next: null } : { items: first, next: 'page-2' };
}
