import { useFormats } from '../../../shared/i18n/formats';
import { painColor } from '../../../shared/look/pain-colors';
import { type TrendDay, trendLines, type TrendPoint } from './trend-days';
import styles from './trend.module.css';

const WIDTH = 340;
const HEIGHT = 190;
const EDGE = { left: 26, right: 12, top: 14, bottom: 28 };
const SCORES = [0, 2, 4, 6, 8, 10];
const LABELS = 4;

interface Props {
  days: TrendDay[];
  label: string;
}

/** Pain by day as dots and lines. Height, color and, for the last day, the number carry the value; gaps stay gaps. */
export function TrendChart({ days, label }: Props) {
  const x = (index: number) =>
    EDGE.left + (index * (WIDTH - EDGE.left - EDGE.right)) / Math.max(1, days.length - 1);
  const y = (score: number) => EDGE.top + ((10 - score) * (HEIGHT - EDGE.top - EDGE.bottom)) / 10;
  const lines = trendLines(days);
  const last = lines.at(-1)?.at(-1);
  const radius = days.length > 45 ? 3 : 4.5;
  const draw = (line: TrendPoint[]) =>
    line.map(({ index, worst }) => `${x(index)},${y(worst)}`).join(' ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={styles.chart}>
      {SCORES.map((score) => (
        <g key={score}>
          <line
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={y(score)}
            y2={y(score)}
            className={styles.grid}
          />
          <text x={EDGE.left - 8} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <DayLabels days={days} x={x} />
      {lines.map((line) => (
        <polyline key={line[0]?.index} points={draw(line)} className={styles.line} />
      ))}
      {lines.flat().map(({ index, worst }) => (
        <circle
          key={index}
          cx={x(index)}
          cy={y(worst)}
          r={radius}
          fill={painColor(worst)}
          className={styles.dot}
        />
      ))}
      {last && <LastValue x={x(last.index)} y={y(last.worst)} score={last.worst} radius={radius} />}
    </svg>
  );
}

function DayLabels({ days, x }: { days: TrendDay[]; x: (index: number) => number }) {
  const formats = useFormats();
  const every = (days.length - 1) / (LABELS - 1);
  const indexes = Array.from({ length: LABELS }, (_, position) => Math.round(position * every));
  return indexes.map((index, position) => (
    <text
      key={index}
      x={x(index)}
      y={HEIGHT - 8}
      textAnchor={position === 0 ? 'start' : position === LABELS - 1 ? 'end' : 'middle'}
    >
      {formats.shortDay(days[index]?.date ?? '')}
    </text>
  ));
}

/** The number of the last report, above its dot where there is room, else below. */
function LastValue({
  x,
  y,
  score,
  radius,
}: {
  x: number;
  y: number;
  score: number;
  radius: number;
}) {
  const above = y > EDGE.top + 18;
  return (
    <g>
      <circle cx={x} cy={y} r={radius + 2.5} fill={painColor(score)} className={styles.lastDot} />
      <text
        x={x}
        y={above ? y - radius - 8 : y + radius + 18}
        textAnchor="middle"
        className={styles.lastValue}
      >
        {score}
      </text>
    </g>
  );
}
