import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import classes from './editor.module.css';

interface Props {
  label: string;
  value: number | null;
  min?: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
  /** Given when the field may stay empty. */
  onClear?: () => void;
}

/** A whole number within its limits. While it is being typed it may be anything; only what is possible counts. */
export function NumberField({ label, value, min = 1, max, step = 1, onChange, onClear }: Props) {
  const [typed, setTyped] = useState<number | string | null>(null);
  const take = (entry: number | string) => {
    setTyped(entry);
    if (entry === '') onClear?.();
    else if (typeof entry === 'number' && isPossible(entry, min, max)) onChange(entry);
  };
  return (
    <NumberInput
      size="xs"
      className={classes.number}
      label={label}
      value={typed ?? value ?? ''}
      min={min}
      max={max}
      step={step}
      clampBehavior="blur"
      allowDecimal={false}
      allowNegative={false}
      onChange={take}
      onBlur={() => setTyped(null)}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}

function isPossible(entry: number, min: number, max: number): boolean {
  return Number.isInteger(entry) && entry >= min && entry <= max;
}
