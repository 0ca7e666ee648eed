export const CLINIC = '01900000-0000-7000-8000-000000000001';
const HILLSIDE = '01900000-0000-7000-8000-000000000002';
export const PAULA = '00000000-0000-4000-8000-000000000011';

const NAMES =
  'Mira Castillo|Jonas Weber|Aylin Demir|Peter Novak|Sven Olsen|Hannah Krüger|Luca Romano|Zoë Müller|Ella Lindqvist|Maximilian von Hohenstein-Waldburg';

export const patientId = (number: number) =>
  `01900000-0000-7000-8000-${String(200 + number).padStart(12, '0')}`;
export const PATIENT = patientId(1);

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
export const dayAgo = (days: number) => ago(days * DAY).slice(0, 10);

type Role = 'physio' | 'clinical-lead' | 'clinic-admin' | 'operator';

export function me(roles: Role[], clinics = 1) {
  const own = [
    { id: CLINIC, name: 'Riverside', country: 'DE', emergencyNumber: '112' },
    { id: HILLSIDE, name: 'Hillside', country: 'GB', emergencyNumber: '999' },
  ];
  return {
    account: PAULA,
    name: 'Paula Hartmann',
    roles,
    clinics: own.slice(0, clinics).map((clinic) => ({
      ...clinic,
      timeZone: 'Europe/Berlin',
      roles: roles.filter((role) => role !== 'operator'),
    })),
    patients: [],
  };
}

/** Two pages, and one patient who has moved from the first to the second between the calls. */
export function caseload(after: string | null) {
  const rows = NAMES.split('|').map((name, index) => row(index + 1, name));
  if (after === null) return { items: rows.slice(0, 8), next: 'page-2' };
  return { items: [rows[7], ...rows.slice(8)], next: null };
}

function row(number: number, name: string) {
  const pain = [8, 7, 4, 3, 2, 1, 0, 6][number - 1] ?? null;
  return {
    id: patientId(number),
    name,
    lastPain: pain,
    lastReportAt: pain === null ? null : ago(number * number * 5 * HOUR),
    recentPain: Array.from({ length: 14 }, (_, day) =>
      pain === null || (day * number) % 5 === 2
        ? null
        : Math.min(10, Math.max(0, pain + ((day * 7) % 4) - 1)),
    ),
    programNumber: number % 3 === 0 ? null : number,
  };
}

export function patient(careTeam = 1) {
  const team = [
    member('111', 'Paula Hartmann', 'physio'),
    member('112', 'Tomas Lindgren', 'physio'),
  ].map(({ id, displayName, role, since }) => ({ membership: id, displayName, role, since }));
  return {
    id: PATIENT,
    clinic: CLINIC,
    givenName: 'Mira',
    familyName: 'Castillo',
    birthDate: '1990-05-01',
    language: 'en',
    registeredAt: ago(60 * DAY),
    hasAccount: true,
    careTeam: team.slice(0, careTeam),
  };
}

function member(number: string, displayName: string, role: string, endedAt: string | null = null) {
  const id = `01900000-0000-7000-8000-000000000${number}`;
  return { id, displayName, role, since: ago(200 * DAY), endedAt };
}

export const members = () => ({
  items: [
    member('111', 'Paula Hartmann', 'physio'),
    member('112', 'Tomas Lindgren', 'physio'),
    member('113', 'Ines Moreau', 'clinical-lead'),
    member('114', 'Adam Keller', 'clinic-admin'),
    member('115', 'Bo Jansson', 'physio', ago(30 * DAY)),
  ],
  next: null,
});

export function painTrend(from: string, to: string) {
  const days = Array.from({ length: 120 }, (_, index) => ({
    date: dayAgo(119 - index),
    worst: Math.max(0, Math.min(10, Math.round(7 - index / 24 + 2 * Math.sin(index)))),
    latest: Math.max(0, Math.round(5 - index / 30)),
    reports: 1 + (index % 2),
  })).filter(({ date }, index) => date >= from && date <= to && index % 11 > 2);
  return { from, to, days };
}

export const noReports = (from: string, to: string) => ({ from, to, days: [] });

export const hold = { mode: 'hold', holdSeconds: 25, rounds: 4, perSide: false } as const;
export const reps = {
  mode: 'reps',
  repetitions: 10,
  sets: 3,
  holdPerRepetitionSeconds: 2,
  perSide: true,
} as const;

export const CATALOG: [id: string, name: string, kind: string, dose: object | null, cue: string][] =
  [
    ['plank', 'Forearm plank', 'static', hold, 'One straight line: ribs down, keep breathing.'],
    [
      'side-plank',
      'Side plank',
      'static',
      { ...hold, perSide: true },
      'Hip high, shoulders stacked.',
    ],
    ['bird-dog', 'Bird dog', 'dynamic', reps, 'Long from fingertips to heel, hips level.'],
    ['hip-flexor-stretch', 'Half-kneeling hip flexor stretch', 'stretch', hold, 'Tuck the tail.'],
    ['easy-jog', 'Easy jog', 'cardio', { mode: 'time', minutes: 20 }, 'Tall, short, quiet steps.'],
    ['skips', 'A-skips', 'drill', { mode: 'distance', metres: 40, sets: 3 }, 'Knee up, toe up.'],
    ['glute-bridge', 'Glute bridge', 'dynamic', reps, 'Press through the heels.'],
    ['dead-bug', 'Dead bug', 'dynamic', reps, 'Low back stays heavy on the floor.'],
    [
      'lumbar-roll',
      'Sitting with a lumbar roll',
      'self-care',
      null,
      'Sit on the bones, roll at the belt.',
    ],
  ];

export function exercise(id: string) {
  const found = CATALOG.find(([known]) => known === id) ?? CATALOG[0];
  if (!found) throw new Error('The catalog is empty');
  const [, name, kind, suggestedDose, keyCue] = found;
  return {
    id,
    name,
    kind,
    family: 'core-anterior',
    difficulty: 2,
    position: 'prone',
    sideMode: 'bilateral',
    equipmentRequired: kind === 'dynamic' ? ['resistance-band'] : [],
    programEligible: kind !== 'self-care',
    keyCue,
    revision: 1,
    synonyms: ['elbow plank', 'front plank'],
    phase: 'main',
    targetMuscles: ['transversus-abdominis', 'rectus-abdominis', 'obliques'],
    equipmentOptional: ['mat'],
    instructions: [
      'Lie face down on the mat and set your forearms down with each elbow right below its shoulder.',
      'Tuck your toes under and press up so that only forearms and toes carry you.',
      'Keep breathing for the whole hold, then lower knees first.',
    ],
    commonMistakes: ['hips sag into a hollow back', 'holding the breath'],
    precautions: 'End the round when the straight line is lost. Any back pain: stop.',
    excludeIf: ['abdominal-hernia'],
    confirmIf: ['shoulder-pain', 'pregnancy', 'recent-surgery'],
    easier: ['bird-dog'],
    harder: ['side-plank'],
    causes: ['weak-core', 'trunk-fatigue'],
    regions: ['lower-back-centre', 'lower-back-whole'],
    suggestedDose,
  };
}

export function exercises(text: string) {
  const items = CATALOG.map(([id]) => exercise(id)).filter(({ name }) =>
    name.toLowerCase().includes(text.toLowerCase()),
  );
  return { items, next: null };
}

export const causes = () => ({
  items: [
    { id: 'weak-core', name: 'Weak trunk (core)', category: 'strength', mechanism: '' },
    {
      id: 'trunk-fatigue',
      name: 'Tiring trunk in long or hard runs',
      category: 'strength',
      mechanism: '',
    },
  ],
  next: null,
});

const ENTRY = {
  kind: 'use-case',
  actor: PAULA,
  actorName: 'Paula Hartmann',
  role: 'physio',
  useCase: 'ShowPatient',
  patient: PATIENT as string | null,
  patientName: 'Mira Castillo' as string | null,
  action: 'open',
  subject: null as string | null,
  outcome: 'allowed',
  reason: null as string | null,
  requestId: '7f0c2a4e-6a55-4c1e-9a55-1f6b0d1f1a2b',
  address: '192.0.2.17',
};

export function auditEntries(after: string | null) {
  const older = { ...ENTRY, useCase: 'SomethingNew', patient: null, patientName: null };
  if (after !== null) return { items: [{ ...older, id: 'e9', at: ago(3 * DAY) }], next: null };
  const change = { kind: 'change', useCase: null, action: 'insert', subject: 'diary.pain_report' };
  const entries = [
    ENTRY,
    { ...ENTRY, useCase: 'AssignProgram' },
    { ...ENTRY, ...change, subject: 'program.program_version' },
    {
      ...ENTRY,
      actorName: 'Greta Byrne',
      actor: '00000000-0000-4000-8000-000000000019',
      outcome: 'refused',
      reason: 'patient',
    },
    { ...ENTRY, useCase: 'EditProgramDraft', outcome: 'failed', reason: 'StaleVersionException' },
    { ...ENTRY, actorName: 'Mira Castillo', role: 'patient', useCase: 'ReportPain' },
    { ...ENTRY, actorName: 'Mira Castillo', role: 'patient', ...change },
    { ...ENTRY, actorName: null, actor: null, role: null, ...change, action: 'update' },
  ];
  const items = entries.map((entry, index) => ({
    ...entry,
    id: `e${index}`,
    at: ago(index * 7 * 60_000 + 30_000),
  }));
  return { items, next: 'older' };
}
