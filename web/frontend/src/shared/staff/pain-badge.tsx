import { useTranslation } from 'react-i18next';
import { painColor, painInk } from '../look/pain-colors';
import { painWord } from '../look/pain-word';
import classes from './pain-badge.module.css';

/** A pain score as the numeral on its color, with its word: the color alone never carries it. */
export function PainBadge({ score }: { score: number }) {
  const { t } = useTranslation('shared');
  return (
    <span className={classes.badge}>
      <span
        className={classes.numeral}
        style={{ background: painColor(score), color: painInk(score) }}
      >
        {score}
      </span>
      <span>{t(`pain.${painWord(score)}`)}</span>
    </span>
  );
}
