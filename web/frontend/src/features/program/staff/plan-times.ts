/** How long a plan takes, in seconds: in a week, and each session once, in order. */
export interface PlanTimes {
  perWeek: number;
  sessions: number[];
}

interface Estimated {
  estimatedSecondsPerWeek: number;
  sessions: { estimatedSeconds: number }[];
}

/** The server's estimate: the rule behind it has one home, and this is not it. */
export function timesOf({ estimatedSecondsPerWeek, sessions }: Estimated): PlanTimes {
  return {
    perWeek: estimatedSecondsPerWeek,
    sessions: sessions.map(({ estimatedSeconds }) => estimatedSeconds),
  };
}
