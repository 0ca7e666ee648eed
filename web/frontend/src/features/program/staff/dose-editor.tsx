import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Dose, DoseMode } from '../../../shared/staff/dose';
import classes from './editor.module.css';
import { NumberField } from './number-field';
import { inMode } from './usual-dose';

const MODES = ['hold', 'reps', 'time', 'distance'] as const satisfies DoseMode[];

interface Props {
  /** Of the exercise, so that the many fields of a page can be told apart by ear. */
  name: string;
  dose: Dose;
  onChange: (dose: Dose) => void;
}

/** How much: by holding, by repetitions, by time or by distance. */
export function DoseEditor({ name, dose, onChange }: Props) {
  const { t } = useTranslation('program-staff');
  return (
    <div className={classes.dose} role="group" aria-label={t('dose.of', { name })}>
      <NativeSelect
        size="xs"
        className={classes.mode}
        label={t('dose.mode')}
        value={dose.mode}
        onChange={({ currentTarget }) => onChange(inMode(currentTarget.value as DoseMode, dose))}
        data={MODES.map((mode) => ({ value: mode, label: t(`dose.modes.${mode}`) }))}
      />
      <Amounts key={dose.mode} dose={dose} onChange={onChange} />
      {'perSide' in dose && (
        <Checkbox
          size="xs"
          className={classes.side}
          label={t('dose.perSide')}
          checked={dose.perSide}
          onChange={({ currentTarget }) => onChange({ ...dose, perSide: currentTarget.checked })}
        />
      )}
    </div>
  );
}

function Amounts({ dose, onChange }: Omit<Props, 'name'>) {
  const { t } = useTranslation('program-staff');
  switch (dose.mode) {
    case 'hold':
      return (
        <>
          <NumberField
            label={t('dose.rounds')}
            value={dose.rounds}
            max={20}
            onChange={(rounds) => onChange({ ...dose, rounds })}
          />
          <NumberField
            label={t('dose.seconds')}
            value={dose.holdSeconds}
            max={300}
            step={5}
            onChange={(holdSeconds) => onChange({ ...dose, holdSeconds })}
          />
        </>
      );
    case 'reps':
      return <Repetitions dose={dose} onChange={onChange} />;
    case 'time':
      return (
        <NumberField
          label={t('dose.minutes')}
          value={dose.minutes}
          max={180}
          onChange={(minutes) => onChange({ ...dose, minutes })}
        />
      );
    case 'distance':
      return (
        <>
          <NumberField
            label={t('dose.sets')}
            value={dose.sets}
            max={20}
            onChange={(sets) => onChange({ ...dose, sets })}
          />
          <NumberField
            label={t('dose.metres')}
            value={dose.metres}
            min={5}
            max={5000}
            step={5}
            onChange={(metres) => onChange({ ...dose, metres })}
          />
        </>
      );
  }
}

function Repetitions({ dose, onChange }: AmountsOf<'reps'>) {
  const { t } = useTranslation('program-staff');
  return (
    <>
      <NumberField
        label={t('dose.sets')}
        value={dose.sets}
        max={20}
        onChange={(sets) => onChange({ ...dose, sets })}
      />
      <NumberField
        label={t('dose.repetitions')}
        value={dose.repetitions}
        max={100}
        onChange={(repetitions) => onChange({ ...dose, repetitions })}
      />
      <NumberField
        label={t('dose.holdEach')}
        value={dose.holdPerRepetitionSeconds ?? null}
        max={60}
        onChange={(seconds) => onChange({ ...dose, holdPerRepetitionSeconds: seconds })}
        onClear={() => onChange({ ...dose, holdPerRepetitionSeconds: null })}
      />
    </>
  );
}

interface AmountsOf<Mode extends DoseMode> {
  dose: Extract<Dose, { mode: Mode }>;
  onChange: (dose: Dose) => void;
}
