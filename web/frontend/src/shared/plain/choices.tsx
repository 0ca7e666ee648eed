import { type ReactNode, useId } from 'react';
import styles from './plain.module.css';

interface Option<T extends string> {
  value: T;
  label: string;
}

interface Common<T extends string> {
  legend: ReactNode;
  options: Option<T>[];
}

/** Exactly one of a few. */
export function ChooseOne<T extends string>(
  props: Common<T> & { value: T; onChange: (value: T) => void },
) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.choices}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of several, also none. */
export function ChooseAny<T extends string>(
  props: Common<T> & { value: T[]; onChange: (value: T[]) => void },
) {
  const toggle = (value: T) =>
    props.onChange(
      props.value.includes(value)
        ? props.value.filter((kept) => kept !== value)
        : [...props.value, value],
    );
  return (
    <fieldset>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.choices}>
        {props.options.map(({ value, label }) => (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              checked={props.value.includes(value)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
