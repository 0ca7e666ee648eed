import { type ReactNode, useId } from 'react';
import styles from './plain.module.css';

/** A part of a page with a heading of its own. */
export function Card({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
