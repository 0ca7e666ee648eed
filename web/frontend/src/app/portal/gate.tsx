import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, meQuery } from '../../shared/api/me';
import { Problem } from '../../shared/api/problem';
import { Button } from '../../shared/plain/button';
import { homeOf } from '../../shared/session/home-of';
import { signIn } from '../../shared/session/place';
import { RecordContext } from '../../shared/session/record';
import { ChosenRecordContext, rememberedRecord, rememberRecord } from './chosen-record';
import { MessagePage } from './message-page';
import { OutboxOf } from './outbox-of';
import { mayRenewSilently, noteRenewal } from './session-renewal';

/** Lets nobody in before it is known whose portal this is; nothing of a previous patient can be seen until then. */
export function Gate({ children }: { children: ReactNode }) {
  // Whoever comes back to this tab may have signed in as somebody else in another one.
  const me = useQuery({ ...meQuery, refetchOnWindowFocus: 'always' });
  if (me.data) {
    return (
      <OutboxOf account={me.data.account} key={me.data.account}>
        <RecordGate me={me.data}>{children}</RecordGate>
      </OutboxOf>
    );
  }
  if (me.isPending) return <Waiting />;
  if (me.error instanceof Problem && me.error.status === 401) return <SignedOut />;
  return <NotReachable onRetry={() => void me.refetch()} busy={me.isFetching} />;
}

/** Opens the one record, the one chosen before, or asks. */
function RecordGate({ me, children }: { me: Me; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => rememberedRecord(me.account));
  const { patients } = me;
  const only = patients.length === 1 ? patients[0] : undefined;
  const record = only ?? patients.find((candidate) => candidate.patient === chosen);
  const choose = (patient: string | null) => {
    rememberRecord(me.account, patient);
    setChosen(patient);
  };
  if (patients.length === 0) return <NoRecord me={me} />;
  if (!record) return <ChooseRecord patients={patients} onChoose={choose} />;
  return (
    <RecordContext value={{ ...record, account: me.account }}>
      <ChosenRecordContext value={{ change: only ? null : () => choose(null) }}>
        {children}
      </ChosenRecordContext>
    </RecordContext>
  );
}

/** While it is being found out who is there. */
export function Waiting() {
  const { t } = useTranslation('shared');
  return (
    <main className="page" aria-busy="true">
      <p role="status">{t('loading')}</p>
    </main>
  );
}

/**
 * The server's session is short, the one of the identity provider long: one trip there usually comes back signed in, and
 * nobody has to type anything. When it does not, the page asks instead of going round in circles.
 */
function SignedOut() {
  const { t } = useTranslation(['portal', 'shared']);
  const [renewing] = useState(mayRenewSilently);
  useEffect(() => {
    if (!renewing) return;
    noteRenewal();
    signIn();
  }, [renewing]);
  if (renewing) return <MessagePage title={t('product')} words={t('signingIn')} />;
  return (
    <MessagePage title={t('signedOut.title')} words={t('signedOut.words')}>
      <Button onClick={signIn}>{t('signIn')}</Button>
    </MessagePage>
  );
}

function NotReachable({ onRetry, busy }: { onRetry: () => void; busy: boolean }) {
  const { t } = useTranslation(['portal', 'shared']);
  return (
    <MessagePage title={t('unreachable.title')} words={t('unreachable.words')}>
      <Button onClick={onRetry} disabled={busy}>
        {t('tryAgain')}
      </Button>
    </MessagePage>
  );
}

function NoRecord({ me }: { me: Me }) {
  const { t } = useTranslation('portal');
  const home = homeOf(me.roles);
  return (
    <MessagePage title={t('noRecord.title')} words={t('noRecord.words')} signOut>
      {home && home !== '/portal/' && <a href={home}>{t('noRecord.staff')}</a>}
    </MessagePage>
  );
}

function ChooseRecord({
  patients,
  onChoose,
}: {
  patients: Me['patients'];
  onChoose: (patient: string) => void;
}) {
  const { t } = useTranslation('portal');
  return (
    <MessagePage title={t('choose.title')} words={t('choose.words')} signOut>
      {patients.map(({ patient, clinicName }) => (
        <Button key={patient} look="secondary" onClick={() => onChoose(patient)}>
          {clinicName}
        </Button>
      ))}
    </MessagePage>
  );
}
