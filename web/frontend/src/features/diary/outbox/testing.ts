import { expect, vi } from 'vitest';
import { EMPTY_DRAFT, type PainReport, reportFrom } from '../pain-report';
import { Outbox } from './outbox';
import { closeOutboxStore } from './outbox-store';

export const MIRA = 'account-of-mira';
export const JONAS = 'account-of-jonas';
export const record = { clinic: 'riverside', patient: 'mira' };

export function report(painNow: number): PainReport {
  const regions: PainReport['regions'] = [{ id: 'mid-back', side: 'middle' }];
  return reportFrom(
    { ...EMPTY_DRAFT, painNow, regions },
    new Date('2026-11-24T07:30:00Z'),
    'Europe/Berlin',
  );
}

/** A server in memory that keeps what it has acknowledged, and can be told to fail. */
export class FakeServer {
  signedIn: string | null = MIRA;
  reachable = true;
  answers: number[] = [];
  refusing = new Map<string, number>();
  asked: string[] = [];
  stored = new Map<string, unknown>();
  voided = new Map<string, string>();
  /** Runs when a report has arrived and its acknowledgement is still on the way. */
  onArrival: () => Promise<void> = () => Promise.resolve();
  /** The next report arrives, but its acknowledgement does not. */
  losesAnswer = false;

  answer = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    this.asked.push(`${request.method} ${path}`);
    if (!this.reachable) throw new TypeError('Failed to fetch');
    if (this.signedIn === null) return problem(401, 'not-signed-in');
    if (path === '/api/v1/me') return Response.json({ account: this.signedIn, patients: [] });
    if (path.endsWith('/void')) return this.#void(path.split('/').at(-2) ?? '', request);
    const id = path.split('/').at(-1) ?? '';
    const status = this.refusing.get(id) ?? this.answers.shift() ?? 201;
    if (status >= 400) return problem(status, status === 409 ? 'conflict' : 'unexpected');
    this.stored.set(id, await request.json());
    await this.onArrival();
    if (this.losesAnswer) {
      this.losesAnswer = false;
      this.reachable = false;
      throw new TypeError('Failed to fetch');
    }
    return Response.json({}, { status });
  };

  async #void(id: string, request: Request): Promise<Response> {
    const { reason } = (await request.json()) as { reason: string };
    if (!this.stored.has(id)) return problem(404, 'not-found');
    if ((this.voided.get(id) ?? reason) !== reason) return problem(409, 'conflict');
    this.voided.set(id, reason);
    return Response.json({});
  }

  /** What counts in the record. */
  get counting(): string[] {
    return [...this.stored.keys()].filter((id) => !this.voided.has(id));
  }

  get puts(): number {
    return this.asked.filter((line) => line.startsWith('PUT')).length;
  }
}

function problem(status: number, slug: string): Response {
  const errors = status === 400 ? [{ pointer: '/note', detail: 'Too long' }] : undefined;
  const body = { type: `urn:backstride:problem:${slug}`, status, instance: 'urn:uuid:abc', errors };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

export const opened: Outbox[] = [];

export function openOutbox(account = MIRA): Outbox {
  const outbox = new Outbox(account);
  opened.push(outbox);
  return outbox;
}

/** Starts an outbox as a freshly loaded page does, and waits until it has tried. */
export async function restart(account = MIRA): Promise<Outbox> {
  closeOutboxStore();
  const outbox = openOutbox(account);
  const stop = outbox.start();
  await vi.waitFor(() => expect(outbox.getState().ready).toBe(true));
  await outbox.send();
  stop();
  return outbox;
}
