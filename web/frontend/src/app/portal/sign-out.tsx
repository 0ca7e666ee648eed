import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceMemory } from '../../features/diary/device-memory';
import { useOutbox } from '../../features/diary/outbox/use-outbox';
import { signOut } from '../../shared/api/sign-out';
import { useProblemWords } from '../../shared/i18n/problem-words';
import { Button } from '../../shared/plain/button';
import { FieldError } from '../../shared/plain/notice';
import { rememberRecord } from './chosen-record';

/** Signs out and wipes the device for this account; asks first when that would lose a report. */
export function SignOut({ look = 'secondary' }: { look?: 'secondary' | 'quiet' }) {
  const { t } = useTranslation(['portal', 'shared']);
  const problemWords = useProblemWords();
  const { state } = useOutbox();
  const leave = useLeave();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const leaveNow = () => {
    setFailure(null);
    leave().catch(setFailure);
  };
  const unsent = state.entries.filter((entry) => !entry.undone).length;
  const takingBack = state.entries.length - unsent;
  return (
    <>
      <Button look={look} onClick={() => (unsent + takingBack > 0 ? setAsking(true) : leaveNow())}>
        {t('signOut')}
      </Button>
      <div role="alert">
        {failure !== null && (
          <FieldError id="sign-out-failed">
            {t('leaving.failed')} {problemWords(failure)}
          </FieldError>
        )}
      </div>
      {asking && unsent + takingBack > 0 && (
        <LeavingDialog
          unsent={unsent}
          takingBack={takingBack}
          onLeave={leaveNow}
          onStay={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The server goes first: if it cannot be reached, nothing is wiped and the person stays signed in. */
function useLeave(): () => Promise<void> {
  const queries = useQueryClient();
  const { outbox } = useOutbox();
  return () =>
    signOut((location) => {
      void wipe().finally(() => globalThis.location.assign(location));
    });

  async function wipe(): Promise<void> {
    queries.clear();
    deviceMemory.wipe(outbox.account);
    rememberRecord(outbox.account, null);
    await outbox.wipe();
  }
}

function LeavingDialog({
  unsent,
  takingBack,
  onLeave,
  onStay,
}: {
  unsent: number;
  takingBack: number;
  onLeave: () => void;
  onStay: () => void;
}) {
  const { t } = useTranslation('portal');
  const { outbox, state } = useOutbox();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="leaving-title" onClose={onStay}>
      <h2 id="leaving-title">
        {unsent > 0
          ? t('leaving.title', { count: unsent })
          : t('leaving.takingBack', { count: takingBack })}
      </h2>
      {unsent > 0 && <p>{t('leaving.words')}</p>}
      {takingBack > 0 && <p>{t('leaving.takingBackWords')}</p>}
      <Button disabled={state.sending} onClick={() => void outbox.send()}>
        {t('leaving.send')}
      </Button>
      <Button look="secondary" onClick={onLeave}>
        {t('leaving.delete')}
      </Button>
      <Button look="quiet" onClick={() => dialog.current?.close()}>
        {t('leaving.stay')}
      </Button>
    </dialog>
  );
}
