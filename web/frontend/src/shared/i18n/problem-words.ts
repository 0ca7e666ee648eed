import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem';

/** @returns a function that says in one sentence, in the person's language, why something did not work. */
export function useProblemWords(): (failure: unknown) => string {
  const { t } = useTranslation('shared');
  return (failure) => {
    if (failure instanceof Unreachable) return t('problems.unreachable');
    return t(`problems.${failure instanceof Problem ? failure.slug : 'unexpected'}`);
  };
}
