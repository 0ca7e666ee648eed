import { describe, expect, it } from 'vitest';
import type { Place } from './pain-report';
import { isMarked, togglePlace } from './places';

const left: Place = { id: 'buttock', side: 'left' };
const right: Place = { id: 'buttock', side: 'right' };
const both: Place = { id: 'buttock', side: 'both' };

describe('Marking where it hurts', () => {
  it('marks a side and takes the mark away again', () => {
    expect(togglePlace([], 'buttock', 'left')).toEqual([left]);
    expect(togglePlace([left], 'buttock', 'left')).toEqual([]);
  });

  it('makes both sides of left and right', () => {
    expect(togglePlace([left], 'buttock', 'right')).toEqual([both]);
    expect(togglePlace([right], 'buttock', 'left')).toEqual([both]);
  });

  it('leaves the other side when one of both goes', () => {
    expect(togglePlace([both], 'buttock', 'left')).toEqual([right]);
    expect(togglePlace([both], 'buttock', 'right')).toEqual([left]);
  });

  it('lets the middle stand alone', () => {
    expect(togglePlace([{ id: 'groin', side: 'both' }], 'groin', 'middle')).toEqual([
      { id: 'groin', side: 'middle' },
    ]);
    expect(togglePlace([{ id: 'groin', side: 'middle' }], 'groin', 'left')).toEqual([
      { id: 'groin', side: 'left' },
    ]);
  });

  it('does not touch other regions', () => {
    expect(togglePlace([{ id: 'neck', side: 'middle' }], 'buttock', 'left')).toEqual([
      { id: 'neck', side: 'middle' },
      left,
    ]);
  });

  it('shows both sides as marked when both are', () => {
    expect([isMarked([both], 'buttock', 'left'), isMarked([both], 'buttock', 'right')]).toEqual([
      true,
      true,
    ]);
    expect([isMarked([left], 'buttock', 'left'), isMarked([left], 'buttock', 'right')]).toEqual([
      true,
      false,
    ]);
    expect(isMarked([left], 'knee', 'left')).toBe(false);
  });
});
