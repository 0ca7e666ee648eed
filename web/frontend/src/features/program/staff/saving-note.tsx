import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../shared/i18n/problem-words';
import type { SavingState } from './draft-saving';
import classes from './editor.module.css';

interface Props {
  state: SavingState;
  onTryAgain: () => void;
}

/** Says at any time whether the draft is safe. */
export function SavingNote({ state, onTryAgain }: Props) {
  const { t } = useTranslation('program-staff');
  const problemWords = useProblemWords();
  const words = () => {
    switch (state.kind) {
      case 'unchanged':
        return '';
      case 'saving':
        return t('saving.saving');
      case 'saved':
        return t('saving.saved');
      case 'unsaved':
        return t('saving.unsaved', { why: problemWords(state.failure) });
      case 'refused':
        return t('saving.refused', { why: problemWords(state.failure) });
      case 'overtaken':
        return t('saving.overtaken');
      case 'assigned':
        return t('saving.assigned');
    }
  };
  const isSafe = ['unchanged', 'saving', 'saved'].includes(state.kind);
  const Sign = isSafe ? (state.kind === 'saving' ? IconCloudUp : IconCloudCheck) : IconAlertCircle;
  return (
    <span className={classes.saving} data-worried={isSafe ? undefined : true}>
      <span role="status">
        {state.kind !== 'unchanged' && <Sign size={18} aria-hidden />} {words()}
      </span>
      {(state.kind === 'unsaved' || state.kind === 'refused') && (
        <Anchor component="button" type="button" size="sm" onClick={onTryAgain}>
          {t('tryAgain')}
        </Anchor>
      )}
    </span>
  );
}
