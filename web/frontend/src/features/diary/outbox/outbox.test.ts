import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOutboxStore } from './outbox-store';
import { FakeServer, JONAS, MIRA, opened, openOutbox, record, report, restart } from './testing';

let server: FakeServer;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  server = new FakeServer();
  vi.stubGlobal('fetch', server.answer);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((outbox) => outbox.send()));
  closeOutboxStore();
  vi.unstubAllGlobals();
});

describe('A report in the outbox', () => {
  it('is gone once the server has acknowledged it, and only then said to be', async () => {
    const outbox = openOutbox();
    const acknowledged: string[] = [];
    outbox.onAcknowledged((entry) => acknowledged.push(entry.id));
    const id = await outbox.add(record, report(4));
    expect(outbox.getState().entries).toHaveLength(1);
    await outbox.send();
    expect(outbox.getState().entries).toEqual([]);
    expect(acknowledged).toEqual([id]);
    expect(server.stored.get(id)).toMatchObject({ painNow: 4, zone: 'Europe/Berlin' });
  });

  it('survives closing the browser without a network and arrives once, under the same id', async () => {
    server.reachable = false;
    const first = openOutbox();
    const id = await first.add(record, report(5));
    await first.send();
    expect(first.getState()).toMatchObject({ obstacle: 'unreachable', sending: false });

    server.reachable = true;
    const second = await restart();
    expect(second.getState()).toMatchObject({ entries: [], obstacle: 'none' });
    expect([...server.stored.keys()]).toEqual([id]);
  });

  it('is sent again under the same id when the acknowledgement got lost', async () => {
    server.answers = [503, 200];
    const outbox = openOutbox();
    const id = await outbox.add(record, report(3));
    await outbox.send();
    await outbox.send();
    expect(outbox.getState().entries).toEqual([]);
    expect([...server.stored.keys()]).toEqual([id]);
  });

  it('asks who is signed in before anything is sent', async () => {
    const outbox = openOutbox();
    await outbox.add(record, report(2));
    await outbox.send();
    expect(server.asked[0]).toBe('GET /api/v1/me');
  });

  it('waits for the patient to sign in', async () => {
    server.signedIn = null;
    const outbox = openOutbox();
    await outbox.add(record, report(6));
    await outbox.send();
    expect(outbox.getState()).toMatchObject({ obstacle: 'signed-out' });
    expect(outbox.getState().entries).toHaveLength(1);
    expect(server.puts).toBe(0);

    server.signedIn = MIRA;
    await outbox.send();
    expect(outbox.getState()).toMatchObject({ entries: [], obstacle: 'none' });
  });

  it('goes out although it was added while others were being sent', async () => {
    const outbox = openOutbox();
    await Promise.all([
      outbox.add(record, report(1)),
      outbox.add(record, report(2)),
      outbox.add(record, report(3)),
    ]);
    await outbox.send();
    expect(outbox.getState().entries).toEqual([]);
    expect(server.stored.size).toBe(3);
  });
});

describe('A report that the server refuses', () => {
  it.each([400, 409])(
    'stays with what happened after status %i, and does not hold up the others',
    async (status) => {
      server.reachable = false;
      const outbox = openOutbox();
      const refused = await outbox.add(record, report(7));
      await outbox.add(record, report(1));
      await outbox.send();

      server.reachable = true;
      server.refusing.set(refused, status);
      await outbox.send();
      expect(outbox.getState().entries.map((entry) => entry.id)).toEqual([refused]);
      expect(outbox.getState().entries[0]?.refusal).toMatchObject({ requestId: 'abc' });
      expect(server.stored.size).toBe(1);
    },
  );

  it('is not sent again by itself, only when the patient says so', async () => {
    server.answers = [409];
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    await outbox.send();
    expect(server.puts).toBe(1);
    await outbox.retry(id);
    expect(outbox.getState().entries).toEqual([]);
  });

  it('can be thrown away', async () => {
    server.answers = [409];
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    await outbox.discard(id);
    expect((await restart()).getState().entries).toEqual([]);
  });
});

describe('A device that several people share', () => {
  it('never shows or sends the report of somebody else', async () => {
    server.reachable = false;
    await openOutbox().add(record, report(8));
    server.reachable = true;
    server.signedIn = JONAS;
    const ofJonas = await restart(JONAS);
    expect(ofJonas.getState().entries).toEqual([]);
    expect(server.puts).toBe(0);
  });

  it('sends nothing when another person has signed in in the meantime', async () => {
    server.signedIn = JONAS;
    const outbox = openOutbox(MIRA);
    await outbox.add(record, report(8));
    await outbox.send();
    expect(outbox.getState()).toMatchObject({ obstacle: 'other-account' });
    expect(server.puts).toBe(0);
  });

  it('is wiped for the one who signs out, and for nobody else', async () => {
    server.reachable = false;
    const mira = openOutbox(MIRA);
    await mira.add(record, report(8));
    await openOutbox(JONAS).add({ clinic: 'riverside', patient: 'jonas' }, report(2));
    await mira.wipe();
    expect((await restart(MIRA)).getState().entries).toEqual([]);
    expect((await restart(JONAS)).getState().entries).toHaveLength(1);
  });
});
