/** The drawing area of the small trend, in its own units: pain 10 at the top, pain 0 on the ground. */
export const SPARK = { width: 112, height: 28, top: 4, ground: 24, side: 4 } as const;

export interface SparkPoint {
  day: number;
  pain: number;
  x: number;
  y: number;
}

/** @param days the worst pain of each day, oldest first; null where nothing was reported. */
export function sparkPoints(days: (number | null)[]): SparkPoint[] {
  const step = (SPARK.width - 2 * SPARK.side) / Math.max(1, days.length - 1);
  const perScore = (SPARK.ground - SPARK.top) / 10;
  return days.flatMap((pain, day) =>
    pain === null
      ? []
      : [
          {
            day,
            pain,
            x: round(SPARK.side + day * step),
            y: round(SPARK.ground - pain * perScore),
          },
        ],
  );
}

/** SVG paths through days that follow one another; a day without a report ends a line. */
export function linesBetweenGaps(points: SparkPoint[]): string[] {
  const stretches: SparkPoint[][] = [];
  for (const point of points) {
    const stretch = stretches.at(-1);
    if (stretch?.at(-1)?.day === point.day - 1) stretch.push(point);
    else stretches.push([point]);
  }
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
