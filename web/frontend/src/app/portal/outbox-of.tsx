import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { painReportsQuery } from '../../features/diary/api/show-pain-reports';
import { painTrendKey } from '../../features/diary/api/show-pain-trend';
import { Outbox } from '../../features/diary/outbox/outbox';
import { OutboxContext } from '../../features/diary/outbox/use-outbox';
import { meQuery } from '../../shared/api/me';

/** Runs the outbox of the person who is signed in, and refreshes what an acknowledged report changes. */
export function OutboxOf({ account, children }: { account: string; children: ReactNode }) {
  const queries = useQueryClient();
  const [outbox] = useState(() => new Outbox(account));
  const { obstacle } = useSyncExternalStore(outbox.subscribe, outbox.getState);
  useEffect(() => outbox.start(), [outbox]);
  useEffect(() => {
    // The gate then opens for whoever is signed in now, and nothing of this patient stays on the screen.
    if (obstacle === 'other-account') void queries.invalidateQueries(meQuery);
  }, [obstacle, queries]);
  useEffect(
    () =>
      outbox.onAcknowledged((entry) => {
        void queries.invalidateQueries({ queryKey: painTrendKey(entry) });
        void queries.invalidateQueries({ queryKey: painReportsQuery(entry).queryKey });
      }),
    [outbox, queries],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}
