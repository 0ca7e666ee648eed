import { useSyncExternalStore } from 'react';

/** Whether the last attempt to talk to the server got an answer of any kind. */
class Reachability {
  private silent = false;
  private readonly listeners = new Set<() => void>();

  answered(): void {
    this.become(false);
  }

  fellSilent(): void {
    this.become(true);
  }

  readonly isSilent = () => this.silent;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private become(silent: boolean): void {
    if (this.silent === silent) return;
    this.silent = silent;
    for (const listener of this.listeners) listener();
  }
}

export const reachability = new Reachability();

export function useServerIsSilent(): boolean {
  return useSyncExternalStore(reachability.subscribe, reachability.isSilent);
}
