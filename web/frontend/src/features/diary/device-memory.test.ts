import { describe, expect, it } from 'vitest';
import { deviceMemory } from './device-memory';
import { EMPTY_DRAFT } from './pain-report';

const mira = { account: 'mira', patient: 'record-of-mira' };
const jonas = { account: 'jonas', patient: 'record-of-jonas' };

describe('The memory of the device', () => {
  it('knows where it hurt last time', () => {
    expect(deviceMemory.lastPlaces(mira)).toEqual([]);
    deviceMemory.keepPlaces(mira, [{ id: 'neck', side: 'middle' }]);
    expect(deviceMemory.lastPlaces(mira)).toEqual([{ id: 'neck', side: 'middle' }]);
  });

  it('keeps an unfinished report until it is saved', () => {
    const kept = { draft: { ...EMPTY_DRAFT, painNow: 4 }, replaces: null };
    deviceMemory.keepDraft(mira, kept);
    expect(deviceMemory.draft(mira)).toEqual(kept);
    deviceMemory.dropDraft(mira);
    expect(deviceMemory.draft(mira)).toBeNull();
  });

  it('tells nobody about somebody else, and forgets whoever signs out', () => {
    deviceMemory.keepPlaces(mira, [{ id: 'neck', side: 'middle' }]);
    deviceMemory.keepPlaces(jonas, [{ id: 'mid-back', side: 'middle' }]);
    deviceMemory.wipe('mira');
    expect(deviceMemory.lastPlaces(mira)).toEqual([]);
    expect(deviceMemory.lastPlaces(jonas)).toEqual([{ id: 'mid-back', side: 'middle' }]);
  });

  it('shrugs off what it cannot read', () => {
    localStorage.setItem('backstride.diary.mira.places.record-of-mira', '{broken');
    expect(deviceMemory.lastPlaces(mira)).toEqual([]);
  });
});
