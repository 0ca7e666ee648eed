import { describe, expect, it } from 'vitest';
import { painWord } from './pain-word';

describe('The word beside a pain score', () => {
  it.each([
    [0, 'none'],
    [1, 'mild'],
    [3, 'mild'],
    [4, 'moderate'],
    [6, 'moderate'],
    [7, 'severe'],
    [10, 'severe'],
  ])('is for %i: %s', (score, word) => expect(painWord(score)).toBe(word));
});
