import { describe, expect, it } from 'vitest';
import { uuidV7 } from './uuid-v7';

describe('An id made on the device', () => {
  it('has the form of a UUID version 7', () => {
    expect(uuidV7()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('begins with its time, so that ids sort by it', () => {
    expect(uuidV7(Date.parse('2026-11-24T07:30:00Z')).slice(0, 13)).toBe('01a20c76-28c0');
    expect(uuidV7(2_000) > uuidV7(1_999)).toBe(true);
  });

  it('is another one each time, even within one millisecond', () => {
    const made = new Set(Array.from({ length: 1_000 }, () => uuidV7(0)));
    expect(made.size).toBe(1_000);
  });
});
