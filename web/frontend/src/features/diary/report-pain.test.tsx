import { screen, within } from '@testing-library/react';
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
import { EMPTY_DRAFT } from './pain-report';
import { ReportPain } from './report-pain';

let outbox: Outbox;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  Element.prototype.scrollIntoView = () => undefined;
  await startWordsOf({ en: { diary: english }, de: { diary: german } });
  outbox = new Outbox(MIRA.account);
});

afterEach(async () => {
  await outbox.send();
  closeOutboxStore();
  vi.unstubAllGlobals();
});

function show() {
  showToMira(
    <OutboxContext value={outbox}>
      <ReportPain />
    </OutboxContext>,
  );
  return userEvent.setup();
}

const save = () => screen.getByRole('button', { name: 'Save report' });
const scale = () => screen.getByRole('radiogroup', { name: 'How strong is the pain right now?' });
const answer = (name: string) => within(scale()).getByRole('radio', { name });

describe('The pain report', () => {
  it('says beside the field what is missing, and moves there', async () => {
    const person = show();
    await person.click(save());
    expect(scale()).toHaveAccessibleDescription('Please choose a number from 0 to 10.');
    expect(document.activeElement).toContainElement(scale());
    expect(screen.getByRole('alert')).toHaveTextContent('The report is not saved yet.');
    expect(outbox.getState().entries).toEqual([]);
  });

  it('asks for a place only when there is pain', async () => {
    const person = show();
    await person.click(answer('3, mild'));
    await person.click(save());
    expect(screen.getByText('Please choose at least one place where it hurts.')).toBeVisible();
    await person.click(screen.getByRole('checkbox', { name: 'Neck' }));
    expect(screen.queryByText('Please choose at least one place where it hurts.')).toBeNull();
  });

  it('takes the answer from the arrow keys like any radio group', async () => {
    const person = show();
    await person.click(answer('9, severe'));
    await person.keyboard('{ArrowRight}{ArrowRight}');
    expect(answer('10, severe')).toBeChecked();
    await person.keyboard('{Home}');
    expect(answer('0, no pain')).toBeChecked();
  });

  it('goes into the outbox as it was entered, and says that it is on this phone only', async () => {
    const person = show();
    await person.click(answer('4, moderate'));
    await person.click(screen.getByRole('checkbox', { name: 'Buttock, left' }));
    await person.click(screen.getByRole('radio', { name: 'After a run' }));
    await person.click(screen.getByRole('checkbox', { name: 'dull' }));
    await person.type(screen.getByRole('textbox'), 'After the hill');
    await person.click(save());
    expect(
      await screen.findByText(/^Saved on this phone, not sent yet\. It goes out/),
    ).toBeVisible();
    expect(outbox.getState().entries[0]).toMatchObject({
      account: MIRA.account,
      clinic: MIRA.clinic,
      patient: MIRA.patient,
      report: {
        painNow: 4,
        worst24h: null,
        context: 'after-run',
        regions: [{ id: 'buttock', side: 'left' }],
        qualities: ['dull'],
        note: 'After the hill',
      },
    });
    expect(deviceMemory.draft(MIRA)).toBeNull();
    expect(deviceMemory.lastPlaces(MIRA)).toEqual([{ id: 'buttock', side: 'left' }]);
  });

  it('keeps every entry on the device while it is being written', async () => {
    const person = show();
    await person.type(screen.getByRole('textbox'), 'Half a sent');
    expect(deviceMemory.draft(MIRA)?.draft.note).toBe('Half a sent');
  });

  it('keeps the time of the report that it replaces', async () => {
    const replaces = {
      id: 'refused',
      reportedAt: '2026-11-20T06:00:00.000Z',
      zone: 'Europe/Lisbon',
    };
    deviceMemory.keepDraft(MIRA, { draft: { ...EMPTY_DRAFT, painNow: 0 }, replaces });
    const person = show();
    await person.click(save());
    await screen.findByRole('status');
    expect(outbox.getState().entries[0]?.report).toMatchObject({
      reportedAt: replaces.reportedAt,
      zone: 'Europe/Lisbon',
    });
  });
});
