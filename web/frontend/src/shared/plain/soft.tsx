import type { ReactNode } from 'react';
import styles from './plain.module.css';

/** Words that stand back behind the rest. */
export function Soft({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p className={styles.soft} id={id}>
      {children}
    </p>
  );
}
