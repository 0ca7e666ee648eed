import type { ReactNode } from 'react';
import styles from './plain.module.css';

/** Something the person should know: that it went well, or (amber, with a dot) that something is open. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: 'good' | 'caution';
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      <p className={styles.noticeTitle}>{title}</p>
      {children}
    </div>
  );
}

/** Why a field is not right yet; the field names it as its description. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      {children}
    </p>
  );
}
