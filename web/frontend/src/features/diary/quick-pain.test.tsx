import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWordsOf } from '../../shared/testing/words';
import { MIRA, showToMira } from '../../shared/testing/person';
import { deviceMemory } from './device-memory';
import german from './locales/de.json';
import english from './locales/en.json';
import { Outbox } from './outbox/outbox';
import { closeOutboxStore } from './outbox/outbox-store';
import { OutboxContext } from './outbox/use-outbox';
import { QuickPain } from './quick-pain';

/** What the server answers to the question for the trend; nothing at all when it cannot be reached. */
let trend: object | null;
let questions: number;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  trend = null;
  questions = 0;
  vi.stubGlobal('fetch', () => {
    questions++;
    return trend
      ? Promise.resolve(Response.json(trend))
      : Promise.reject(new TypeError('Failed to fetch'));
  });
  await startWordsOf({ en: { diary: english }, de: { diary: german } });
});

afterEach(() => {
  closeOutboxStore();
  vi.unstubAllGlobals();
});

function show() {
  showToMira(
    <OutboxContext value={new Outbox(MIRA.account)}>
      <QuickPain savedId={null} onSaved={() => undefined} />
    </OutboxContext>,
  );
  return userEvent.setup();
}

describe('The quick pain report knows the place of last time', () => {
  it('on a new device from the record', async () => {
    trend = { days: [], last: { regions: [{ id: 'buttock', side: 'left' }] } };
    const person = show();
    await person.click(screen.getByRole('radio', { name: /^3,/ }));
    expect(await screen.findByText('Same place as last time: Buttock, left.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save 3 of 10' })).toBeEnabled();
  });

  it('on a device that has sent a report before without asking anybody', async () => {
    deviceMemory.keepPlaces(MIRA, [{ id: 'neck', side: 'middle' }]);
    const person = show();
    await person.click(screen.getByRole('radio', { name: /^3,/ }));
    expect(screen.getByText('Same place as last time: Neck.')).toBeVisible();
    expect(questions).toBe(0);
  });

  it('from nobody before the first report or without a network, and asks where it hurts', async () => {
    const person = show();
    await person.click(screen.getByRole('radio', { name: /^3,/ }));
    expect(screen.getByRole('button', { name: 'Next: where does it hurt?' })).toBeEnabled();
  });
});
