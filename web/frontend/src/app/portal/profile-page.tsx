import { useMutation } from '@tanstack/react-query';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from '../../shared/i18n/language';
import { useProblemWords } from '../../shared/i18n/problem-words';
import { speak } from '../../shared/i18n/start-words';
import { chooseScheme, chosenScheme, type Scheme, SCHEMES } from '../../shared/look/color-scheme';
import { Button, ButtonLink } from '../../shared/plain/button';
import { Card } from '../../shared/plain/card';
import { ChooseOne } from '../../shared/plain/choices';
import { Soft } from '../../shared/plain/soft';
import { useRecord } from '../../shared/session/record';
import { ChosenRecordContext } from './chosen-record';
import { PageTitle } from './page-title';
import { SignOut } from './sign-out';

/** Who the patient is here, how the portal looks and speaks, who has read the record, and the way out. */
export function Component() {
  const { t } = useTranslation(['portal', 'shared']);
  return (
    <>
      <PageTitle>{t('profile')}</PageTitle>
      <MyRecord />
      <LanguageChoice />
      <SchemeChoice />
      <Card title={t('signOut')}>
        <Soft>{t('settings.signOutHint')}</Soft>
        <SignOut />
      </Card>
    </>
  );
}

function MyRecord() {
  const { t } = useTranslation('portal');
  const { clinicName, emergencyNumber } = useRecord();
  const { change } = use(ChosenRecordContext);
  return (
    <Card title={t('settings.record')}>
      <dl className="facts">
        <dt>{t('settings.clinic')}</dt>
        <dd>{clinicName}</dd>
        <dt>{t('settings.emergency')}</dt>
        <dd>
          <a href={`tel:${emergencyNumber}`}>{emergencyNumber}</a>
        </dd>
      </dl>
      <ButtonLink look="secondary" to="/profile/access-log">
        {t('settings.who')}
      </ButtonLink>
      {change && (
        <Button look="secondary" onClick={change}>
          {t('choose.change')}
        </Button>
      )}
    </Card>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation(['portal', 'shared']);
  const problemWords = useProblemWords();
  const change = useMutation({ mutationFn: speak });
  return (
    <Card title={t('settings.language')}>
      <ChooseOne
        legend={<span className="unseen">{t('settings.language')}</span>}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={i18n.language as Language}
        onChange={(language) => change.mutate(language)}
      />
      {change.error && <p role="alert">{problemWords(change.error)}</p>}
    </Card>
  );
}

function SchemeChoice() {
  const { t } = useTranslation(['portal', 'shared']);
  const [scheme, setScheme] = useState<Scheme>(chosenScheme);
  const choose = (next: Scheme) => {
    chooseScheme(next);
    setScheme(next);
  };
  return (
    <Card title={t('settings.scheme')}>
      <ChooseOne
        legend={<span className="unseen">{t('settings.scheme')}</span>}
        options={SCHEMES.map((value) => ({ value, label: t(`schemes.${value}`) }))}
        value={scheme}
        onChange={choose}
      />
    </Card>
  );
}
