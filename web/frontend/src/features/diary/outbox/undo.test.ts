import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOutboxStore } from './outbox-store';
import { FakeServer, opened, openOutbox, record, report, restart } from './testing';

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

describe('A report that is taken back', () => {
  it('is never sent when it has not left the device', async () => {
    server.reachable = false;
    const outbox = openOutbox();
    await outbox.add(record, report(1));
    await outbox.send();
    const waiting = await outbox.add(record, report(7));
    server.asked = [];
    await outbox.undo(waiting);
    expect(outbox.getState().undone.get(waiting)).toBe('never-sent');
    server.reachable = true;
    await outbox.send();
    expect(server.stored.size).toBe(1);
    expect(server.voided.size).toBe(0);
  });

  it('is voided when the server has acknowledged it', async () => {
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    await outbox.undo(id);
    expect(server.voided.get(id)).toBe('undo');
    expect(outbox.getState().undone.get(id)).toBe('voided');
    expect(outbox.getState().entries).toEqual([]);
  });

  it('is voided when it was on its way at that very moment', async () => {
    const outbox = openOutbox();
    let undone: Promise<void> | undefined;
    server.onArrival = async () => {
      undone ??= outbox.undo([...server.stored.keys()][0] ?? '');
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const id = await outbox.add(record, report(7));
    await outbox.send();
    await undone;
    expect(server.counting).toEqual([]);
    expect(server.voided.get(id)).toBe('undo');
    expect(outbox.getState()).toMatchObject({ entries: [], obstacle: 'none' });
  });

  it('is sent once more and voided when nobody knows whether it arrived', async () => {
    server.losesAnswer = true;
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    expect(outbox.getState()).toMatchObject({ obstacle: 'unreachable' });
    await outbox.undo(id);
    expect(outbox.getState().entries).toMatchObject([{ id, undone: true }]);

    server.reachable = true;
    const later = await restart();
    expect(later.getState().entries).toEqual([]);
    expect([...server.stored.keys()]).toEqual([id]);
    expect(server.counting).toEqual([]);
  });

  it('is voided later when the network fails between the two', async () => {
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    server.reachable = false;
    await outbox.undo(id);
    expect(outbox.getState().undone.has(id)).toBe(false);
    expect(server.counting).toEqual([id]);
    server.reachable = true;
    await restart();
    expect(server.counting).toEqual([]);
  });

  it('does not count when the clinic has struck it out for another reason meanwhile', async () => {
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    server.voided.set(id, 'Struck out.');
    await outbox.undo(id);
    expect(outbox.getState().undone.get(id)).toBe('voided');
    expect(outbox.getState().entries).toEqual([]);
  });

  it('is gone when the server never took it', async () => {
    server.answers = [409];
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    await outbox.send();
    await outbox.undo(id);
    expect(outbox.getState().entries).toEqual([]);
    expect(outbox.getState().undone.get(id)).toBe('never-sent');
  });

  it('can be undone for as long as the page remembers it', async () => {
    const outbox = openOutbox();
    const id = await outbox.add(record, report(7));
    expect(outbox.getState().latest).toMatchObject({ id, painNow: 7 });
    outbox.forgetLatest();
    expect(outbox.getState().latest).toBeNull();
    await outbox.send();
  });
});
