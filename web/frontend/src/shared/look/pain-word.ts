/** The word that always stands beside a pain number. */
export type PainWord = 'none' | 'mild' | 'moderate' | 'severe';

/**
 * @param score 0 to 10.
 * @returns a word for the screen: 1-3 mild, 4-6 moderate, 7-10 severe. No clinical decision hangs on it; those are made
 * on the server.
 */
export function painWord(score: number): PainWord {
  if (score === 0) return 'none';
  if (score <= 3) return 'mild';
  return score <= 6 ? 'moderate' : 'severe';
}
