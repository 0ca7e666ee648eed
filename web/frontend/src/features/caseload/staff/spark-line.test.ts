import { describe, expect, it } from 'vitest';
import { linesBetweenGaps, SPARK, sparkPoints } from './spark-line';

describe('The small trend of a patient', () => {
  it('puts no pain on the ground and the worst pain at the top', () => {
    const [none, worst] = sparkPoints([0, 10]);
    expect(none?.y).toBe(SPARK.ground);
    expect(worst?.y).toBe(SPARK.top);
  });

  it('reaches from edge to edge', () => {
    const points = sparkPoints([1, null, null, 2]);
    expect(points.map(({ x }) => x)).toEqual([SPARK.side, SPARK.width - SPARK.side]);
  });

  it('draws no line across days without a report', () => {
    const lines = linesBetweenGaps(sparkPoints([3, 4, null, 5, 6, 7]));
    expect(lines).toHaveLength(2);
    expect(lines[1]?.match(/L/g)).toHaveLength(2);
  });

  it('leaves a single day between gaps as a dot without a line', () => {
    expect(linesBetweenGaps(sparkPoints([null, 4, null]))).toEqual([]);
  });

  it('is empty when nothing was reported', () => {
    expect(sparkPoints([null, null])).toEqual([]);
  });
});
