import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PAIN_COLORS, painColor, painInk } from '../../shared/look/pain-colors';
import { painWord } from '../../shared/look/pain-word';
import styles from './pain-scale.module.css';

interface Props {
  label: ReactNode;
  value: number | null;
  onChange: (score: number) => void;
  /** Id of the sentence that says what is wrong with the answer. */
  errorId?: string;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const HIGHEST = PAIN_COLORS.length - 1;

/** Zero to ten in two rows on a phone, one on a wide screen. A radio group: one tab stop, arrow keys move the answer. */
export function PainScale({ label, value, onChange, errorId }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const labelId = useId();
  const group = useRef<HTMLDivElement>(null);

  const moveByKey = (event: KeyboardEvent, from: number) => {
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? HIGHEST : from + (STEPS[event.key] ?? NaN);
    if (!(to >= 0 && to <= HIGHEST)) return;
    event.preventDefault();
    onChange(to);
    group.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <div>
      <div id={labelId} className={styles.label}>
        {label}
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-labelledby={labelId}
        aria-describedby={errorId}
        aria-invalid={errorId !== undefined}
        className={styles.scale}
      >
        {PAIN_COLORS.map((color, score) => (
          <button
            key={color}
            type="button"
            role="radio"
            aria-checked={value === score}
            aria-label={`${score}, ${t(`pain.${painWord(score)}`)}`}
            tabIndex={score === (value ?? 0) ? 0 : -1}
            className={styles.step}
            style={{ background: painColor(score), color: painInk(score) }}
            onClick={() => onChange(score)}
            onKeyDown={(event) => moveByKey(event, score)}
          >
            {score}
          </button>
        ))}
      </div>
      <p className={styles.words} aria-hidden="true">
        {value === null
          ? t('scale.ends')
          : t('scale.value', { score: value, word: t(`pain.${painWord(value)}`) })}
      </p>
    </div>
  );
}
