const listeners = new Set<() => void>();

/** Tells whoever waits with something unsaved that the same person is signed in again. */
export function announceSessionReturn(): void {
  for (const listener of listeners) listener();
}

/** @returns the function that stops listening. */
export function onSessionReturn(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
