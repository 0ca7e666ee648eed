import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import styles from './plain.module.css';

type Look = 'primary' | 'secondary' | 'quiet';

/** At least 48 px high; the one primary button of a page is teal. */
export function Button({ look = 'primary', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]}`} />;
}

/** A link to another page that looks like a button. */
export function ButtonLink({
  look = 'primary',
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link {...rest} className={`${styles.button} ${styles[look]}`} />;
}
