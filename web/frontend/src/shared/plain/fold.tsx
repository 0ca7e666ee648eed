import { type ReactNode, useEffect, useRef } from 'react';
import styles from './plain.module.css';

interface Props {
  title: ReactNode;
  /** Unfolds when this becomes true; folding up again is left to the person. */
  open: boolean;
  children: ReactNode;
}

/** A part that is folded away until somebody wants it. */
export function Fold({ title, open, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
  return (
    <details ref={details} className={styles.fold}>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
