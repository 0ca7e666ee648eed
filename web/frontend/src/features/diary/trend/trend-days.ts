import { daysBetween, type LocalDay } from '../../../shared/time/local-day';
import type { ReportedDay } from '../api/show-pain-trend';

/** A day of the trend; without a report it is a gap, which is neither zero nor a guess. */
export type TrendDay = { date: LocalDay; report: ReportedDay | null };

/** Every day of the stretch, oldest first, each with what was reported on it. */
export function trendDays(reported: ReportedDay[], from: LocalDay, to: LocalDay): TrendDay[] {
  const byDate = new Map(reported.map((day) => [day.date, day]));
  return daysBetween(from, to).map((date) => ({ date, report: byDate.get(date) ?? null }));
}

/** A point of the chart: how many days after the beginning, and the worst pain of that day. */
export interface TrendPoint {
  index: number;
  worst: number;
}

/** The lines of the chart: days with a report that follow one another directly. A gap ends a line. */
export function trendLines(days: TrendDay[]): TrendPoint[][] {
  const lines: TrendPoint[][] = [];
  days.forEach(({ report }, index) => {
    if (!report) return;
    const line = lines.at(-1);
    const goesOn = line?.at(-1)?.index === index - 1;
    if (line && goesOn) line.push({ index, worst: report.worst });
    else lines.push([{ index, worst: report.worst }]);
  });
  return lines;
}

/** What can be said about a stretch in one sentence without claiming more than was reported. */
export type TrendSummary =
  | { kind: 'none' }
  | {
      kind: 'sentenceOne' | 'sentenceSame' | 'sentence';
      reported: number;
      least: number;
      most: number;
      last: ReportedDay;
    };

export function trendSummary(days: TrendDay[]): TrendSummary {
  const reported = days.flatMap(({ report }) => (report ? [report] : []));
  const last = reported.at(-1);
  if (!last) return { kind: 'none' };
  const worsts = reported.map((day) => day.worst);
  const least = Math.min(...worsts);
  const most = Math.max(...worsts);
  const kind = reported.length === 1 ? 'sentenceOne' : least === most ? 'sentenceSame' : 'sentence';
  return { kind, reported: reported.length, least, most, last };
}
