import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem';
import { useProblemWords } from '../i18n/problem-words';

interface Props {
  failure: unknown;
  /** What to say instead when no answer came and it is open whether the request arrived. */
  whenUnanswered?: string;
  /** What to say instead for a conflict, where the general sentence would be too general. */
  whenConflict?: string;
}

/** Stands in a form whose sending failed; says what happened to what was typed. */
export function FailedAttempt({ failure, whenUnanswered, whenConflict }: Props) {
  const { t } = useTranslation('staff');
  const problemWords = useProblemWords();
  const words = () => {
    if (failure instanceof Unreachable && whenUnanswered) return whenUnanswered;
    if (failure instanceof Problem && failure.slug === 'conflict' && whenConflict)
      return whenConflict;
    return problemWords(failure);
  };
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconAlertCircle aria-hidden />}
      title={t('failure.notSaved')}
    >
      {words()}
    </Alert>
  );
}
