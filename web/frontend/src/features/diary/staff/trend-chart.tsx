import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats';
import { painColor } from '../../../shared/look/pain-colors';
import { painWord } from '../../../shared/look/pain-word';
import { useStaffFormats } from '../../../shared/staff/formats';
import type { TrendDay } from '../trend/trend-days';
import classes from './pain-trend.module.css';

interface Props {
  days: TrendDay[];
  height: number;
  /** What a screen reader says instead of the chart. */
  words: string;
}

interface Point {
  date: string;
  worst: number | null;
}

/** The worst pain of each day. A day without a report is a gap: no line runs across it. */
export default function TrendChart({ days, height, words }: Props) {
  const { shortDay } = useFormats();
  const points: Point[] = days.map(({ date, report }) => ({ date, worst: report?.worst ?? null }));
  const radius = days.length > 120 ? 2.5 : 4;
  return (
    <div className={classes.chart} role="img" aria-label={words}>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart data={points} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="date"
            tickFormatter={shortDay}
            minTickGap={32}
            tickLine={false}
            stroke="var(--outline)"
          />
          <YAxis domain={[0, 10]} ticks={TICKS} width={28} tickLine={false} axisLine={false} />
          <Tooltip content={Tip} isAnimationActive={false} />
          <Line
            dataKey="worst"
            type="linear"
            connectNulls={false}
            isAnimationActive={false}
            stroke="var(--ink-soft)"
            strokeWidth={1.75}
            dot={({ key, ...dot }: DotItemDotProps) => <Dot key={key} {...dot} radius={radius} />}
            activeDot={{ r: radius + 2 }}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const MARGIN = { top: 8, right: 12, bottom: 0, left: 0 };
const TICKS = [0, 2, 4, 6, 8, 10];

function Dot({ cx, cy, payload, radius }: DotItemDotProps & { radius: number }) {
  const { worst } = payload as Point;
  if (worst === null || cx === undefined || cy === undefined) return <g />;
  return <circle className={classes.dot} cx={cx} cy={cy} r={radius} fill={painColor(worst)} />;
}

function Tip({ active, payload }: TooltipContentProps) {
  const { t } = useTranslation('diary-staff');
  const { date } = useStaffFormats();
  const point = payload?.[0]?.payload as Point | undefined;
  if (!active || !point || point.worst === null) return null;
  return (
    <div className={classes.tip}>
      {t('tip', {
        day: date(point.date),
        worst: point.worst,
        word: t(`pain.${painWord(point.worst)}`),
      })}
    </div>
  );
}
