import { createContext, use, useSyncExternalStore } from 'react';
import type { Outbox, OutboxState } from './outbox';

export const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of the person who is signed in, and what is in it now. Only below the portal's gate. */
export function useOutbox(): { outbox: Outbox; state: OutboxState } {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('There is no outbox here');
  return { outbox, state: useSyncExternalStore(outbox.subscribe, outbox.getState) };
}
