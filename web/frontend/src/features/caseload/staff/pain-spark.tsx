import { useTranslation } from 'react-i18next';
import { painColor } from '../../../shared/look/pain-colors';
import classes from './pain-spark.module.css';
import { linesBetweenGaps, SPARK, sparkPoints } from './spark-line';

/**
 * The worst pain of each of the last fourteen days, small. Days without a report stay empty: no line runs across them. One
 * element per stretch and per reported day, cheap enough for two hundred rows.
 */
export function PainSpark({ days }: { days: (number | null)[] }) {
  const { t } = useTranslation('caseload-staff');
  const points = sparkPoints(days);
  const worst = points.length > 0 ? Math.max(...points.map(({ pain }) => pain)) : null;
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
      role="img"
      aria-label={
        worst === null
          ? t('spark.none', { days: days.length })
          : t('spark.words', { days: days.length, count: points.length, worst })
      }
    >
      <path className={classes.ground} d={`M0 ${SPARK.ground}H${SPARK.width}`} />
      {linesBetweenGaps(points).map((line) => (
        <path key={line} className={classes.line} d={line} />
      ))}
      {points.map(({ x, y, pain }) => (
        <circle key={x} className={classes.dot} cx={x} cy={y} r={2.6} fill={painColor(pain)} />
      ))}
    </svg>
  );
}
