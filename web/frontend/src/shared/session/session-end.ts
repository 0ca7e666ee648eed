const listeners = new Set<() => void>();

/** Tells whoever shows the application that the server does not know the person any more (401). */
export function announceSessionEnd(): void {
  for (const listener of listeners) listener();
}

/** @returns the function that stops listening. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
