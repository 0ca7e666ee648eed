import type { Patient } from './clinic.ts';
import { Clinic, Program } from './clinic.ts';
import { openAccount, type Person } from './stack.ts';

/** A clinic in the middle of its work, for looking at every page. */
export interface BusyClinic {
  id: string;
  patient: Person;
  physio: Person;
  administrator: Person;
  operator: Person;
  patientId: string;
  draftId: string;
}

/** A month that gets better, with days without a report. */
const MONTH = [
  6,
  7,
  5,
  null,
  6,
  5,
  4,
  5,
  null,
  null,
  4,
  3,
  4,
  2,
  3,
  null,
  3,
  2,
  4,
  2,
  1,
  null,
  2,
  3,
];

const NEIGHBORS = { 'Jonas Weber': 7, 'Aylin Demir': 2, 'Peter Novak': 0 };

const STRENGTH = [
  item('plank', { mode: 'hold', holdSeconds: 25, rounds: 4, perSide: false }),
  item('dead-bug', { mode: 'reps', repetitions: 8, sets: 3, perSide: true }),
  item(
    'knee-side-plank',
    { mode: 'hold', holdSeconds: 20, rounds: 4, perSide: true },
    'Stop as soon as the hips drop.',
  ),
];
const MOBILITY = [item('cat-cow', { mode: 'reps', repetitions: 8, sets: 1, perSide: false })];

export async function openBusyClinic(): Promise<BusyClinic> {
  const clinic = await Clinic.open('Riverside');
  const physio = await Program.of(clinic.physio);
  const mira = await openAccount('Mira Castillo', 'patient');
  const record = await clinic.register('Mira Castillo', mira.account);
  const own = await Program.of(mira);
  for (const [day, painNow] of MONTH.entries())
    if (painNow !== null) await record.reports(own, MONTH.length - 1 - day, { painNow });
  await record.assign(physio, [
    { label: 'A', weekdays: EVERY_DAY.slice(0, 4), items: STRENGTH },
    { label: 'B', weekdays: EVERY_DAY.slice(4), items: MOBILITY },
  ]);
  const draftId = await record.draft(physio, [
    { label: 'A', weekdays: ['monday', 'thursday'], items: STRENGTH },
  ]);
  await welcome(clinic);
  await clinic.employ(await openAccount('Tomas Lindgren', 'physio'), 'physio');
  const { id, administrator, operator } = clinic;
  return {
    id,
    patient: mira,
    physio: clinic.physio,
    administrator,
    operator,
    patientId: record.id,
    draftId,
  };
}

/** The other lines of the patient list; the last one has not reported yet and has no account. */
async function welcome(clinic: Clinic): Promise<void> {
  for (const [name, painNow] of Object.entries(NEIGHBORS)) {
    const person = await openAccount(name, 'patient');
    const record: Patient = await clinic.register(name, person.account);
    await record.reports(await Program.of(person), painNow, { painNow });
  }
  await clinic.register('Sven Olsen', null);
}

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function item(exercise: string, dose: object, note: string | null = null) {
  return { exercise, dose, note };
}
