import { randomUUID } from 'node:crypto';
import { BASE, openAccount, type Person, tokenOf } from './stack.ts';

/** The public API as a program uses it that holds somebody's token. Whatever is refused fails the test. */
export class Program {
  private constructor(private readonly token: string) {}

  static async of(person: Person): Promise<Program> {
    return new Program(await tokenOf(person));
  }

  get<T>(path: string): Promise<T> {
    return this.#send<T>('GET', path);
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.#send<T>('PUT', path, body);
  }

  post<T>(path: string, body?: object, headers?: Record<string, string>): Promise<T> {
    return this.#send<T>('POST', path, body, headers);
  }

  async #send<T>(method: string, path: string, body?: object, more = {}): Promise<T> {
    const answer = await fetch(`${BASE}/api/v1/${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${this.token}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...more,
      },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** A clinic of its own for one test file, with people nobody else knows: what it does disturbs no other test. */
export class Clinic {
  private constructor(
    readonly id: string,
    readonly operator: Person,
    readonly administrator: Person,
    readonly physio: Person,
  ) {}

  static async open(name: string): Promise<Clinic> {
    const [operator, administrator, physio] = await Promise.all([
      openAccount('Olga Petrenko', 'operator'),
      openAccount('Adam Keller', 'clinic-admin'),
      openAccount('Paula Hartmann', 'physio'),
    ]);
    const clinic = new Clinic(randomUUID(), operator, administrator, physio);
    await (
      await Program.of(operator)
    ).put(`clinics/${clinic.id}`, {
      name,
      country: 'DE',
      emergencyNumber: '112',
      languages: ['de', 'en'],
      timeZone: 'Europe/Berlin',
      administrator: { membership: randomUUID(), ...inForm(administrator) },
    });
    await clinic.employ(physio, 'physio');
    return clinic;
  }

  async employ(person: Person, role: 'physio' | 'clinical-lead'): Promise<void> {
    const administrator = await Program.of(this.administrator);
    await administrator.put(`clinics/${this.id}/memberships/${randomUUID()}`, {
      ...inForm(person),
      role,
    });
  }

  /** The physio registers somebody, who may have an account, and cares for them from then on. */
  async register(fullName: string, account: string | null): Promise<Patient> {
    const [givenName, familyName] = fullName.split(' ');
    const physio = await Program.of(this.physio);
    const { id } = await physio.post<{ id: string }>(`clinics/${this.id}/patients`, {
      givenName,
      familyName,
      birthDate: '1990-05-01',
      language: 'de',
      account,
    });
    return new Patient(id, `clinics/${this.id}/patients/${id}`);
  }
}

const inForm = ({ account, givenName, familyName }: Person) => ({
  account,
  displayName: `${givenName} ${familyName}`,
});

export interface Report {
  painNow: number;
  regions: { id: string; side: string }[];
  note: string | null;
  context: string;
}

/** A patient's record. */
export class Patient {
  constructor(
    readonly id: string,
    private readonly path: string,
  ) {}

  /** The patient tells how it was some days ago. */
  async reports(patient: Program, daysAgo: number, report: Partial<Report> = {}): Promise<void> {
    await patient.put(`${this.path}/pain-reports/${randomUUID()}`, {
      painNow: 3,
      context: 'after-run',
      regions: [{ id: 'lower-back-side', side: 'left' }],
      reportedAt: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
      zone: 'Europe/Berlin',
      ...report,
    });
  }

  async draft(physio: Program, sessions: object[]): Promise<string> {
    return (await physio.post<{ id: string }>(`${this.path}/program-drafts`, { sessions })).id;
  }

  async assign(physio: Program, sessions: object[]): Promise<void> {
    const draft = await this.draft(physio, sessions);
    await physio.post(`${this.path}/program-drafts/${draft}/assign`, undefined, {
      'If-Match': '"0"',
    });
  }

  /** How many reports the clinic has of the last days, and the latest of them. */
  async trend(reader: Program): Promise<{ reports: number; last: Report | null }> {
    const { days, last } = await reader.get<{ days: { reports: number }[]; last: Report | null }>(
      `${this.path}/pain-reports`,
    );
    return { reports: days.reduce((sum, day) => sum + day.reports, 0), last };
  }

  program(reader: Program): Promise<{ current: Assigned | null }> {
    return reader.get(`${this.path}/program`);
  }
}

interface Assigned {
  sessions: { items: { exercise: string }[] }[];
}
