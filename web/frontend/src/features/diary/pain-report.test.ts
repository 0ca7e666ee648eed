import { describe, expect, it } from 'vitest';
import { draftErrors, draftFrom, EMPTY_DRAFT, type PainDraft, reportFrom } from './pain-report';

const draft: PainDraft = {
  ...EMPTY_DRAFT,
  painNow: 4,
  regions: [{ id: 'lower-back-side', side: 'left' }],
};

describe('A pain report that is being written', () => {
  it('needs a score', () => {
    expect(draftErrors(EMPTY_DRAFT)).toEqual({ painNow: 'painMissing' });
  });

  it('needs a place as soon as there is pain', () => {
    expect(draftErrors({ ...EMPTY_DRAFT, painNow: 0 })).toEqual({});
    expect(draftErrors({ ...EMPTY_DRAFT, painNow: 1 })).toEqual({ regions: 'regionsMissing' });
    expect(draftErrors(draft)).toEqual({});
  });

  it('cannot have had less pain at worst than now', () => {
    expect(draftErrors({ ...draft, worst24h: 3 })).toEqual({ worst24h: 'worstBelowNow' });
    expect(draftErrors({ ...draft, worst24h: 4 })).toEqual({});
    expect(draftErrors({ ...draft, worst24h: 5 })).toEqual({});
  });

  it('has a note of at most 2000 characters', () => {
    expect(draftErrors({ ...draft, note: 'x'.repeat(1999) })).toEqual({});
    expect(draftErrors({ ...draft, note: 'x'.repeat(2000) })).toEqual({});
    expect(draftErrors({ ...draft, note: 'x'.repeat(2001) })).toEqual({ note: 'noteTooLong' });
  });
});

describe('A pain report that is sent', () => {
  const report = reportFrom(
    { ...draft, note: '  after the stairs ' },
    new Date('2026-11-24T07:30:00Z'),
    'Europe/Berlin',
  );

  it('says when and where on earth it was made', () => {
    expect(report).toMatchObject({
      reportedAt: '2026-11-24T07:30:00.000Z',
      zone: 'Europe/Berlin',
      painNow: 4,
    });
  });

  it('carries a note only when there is one', () => {
    expect(report.note).toBe('after the stairs');
    expect(reportFrom({ ...draft, note: ' \n' }, new Date(), 'Europe/Berlin').note).toBeNull();
  });

  it('can be opened again as it was written', () => {
    expect(draftFrom(report)).toEqual({ ...draft, note: 'after the stairs' });
  });

  it('is never sent without a score', () => {
    expect(() => reportFrom(EMPTY_DRAFT, new Date(), 'Europe/Berlin')).toThrow();
  });
});
