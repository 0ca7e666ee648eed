import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWordsOf } from '../../../shared/testing/words';
import type { Dose } from '../../../shared/staff/dose';
import { showToStaff } from '../../../shared/staff/testing';
import { DoseEditor } from './dose-editor';
import german from './locales/de.json';
import english from './locales/en.json';

beforeAll(() =>
  startWordsOf({ en: { 'program-staff': english }, de: { 'program-staff': german } }),
);

/** Shows the editor and returns every dose it has given since. */
function edit(beginning: Dose): Dose[] {
  const given: Dose[] = [];
  function Session() {
    const [dose, setDose] = useState(beginning);
    const take = (changed: Dose) => {
      given.push(changed);
      setDose(changed);
    };
    return <DoseEditor name="Plank" dose={dose} onChange={take} />;
  }
  showToStaff(<Session />);
  return given;
}

const HOLD: Dose = { mode: 'hold', holdSeconds: 30, rounds: 4, perSide: false };
const REPS: Dose = {
  mode: 'reps',
  repetitions: 10,
  sets: 3,
  holdPerRepetitionSeconds: 2,
  perSide: true,
};

async function type(label: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

describe('Editing a dose', () => {
  it('takes seconds as they are typed', async () => {
    const given = edit(HOLD);
    await type('Seconds', '45');
    expect(given.at(-1)).toEqual({ ...HOLD, holdSeconds: 45 });
  });

  it('never gives a dose outside its limits, but the nearest one within them', async () => {
    const given = edit(HOLD);
    await type('Rounds', '0');
    expect(given).toEqual([]);
    await userEvent.tab();
    expect(given).toEqual([{ ...HOLD, rounds: 1 }]);
    expect(screen.getByRole('textbox', { name: 'Rounds' })).toHaveValue('1');
  });

  it('keeps the dose while a field is empty', async () => {
    const given = edit(HOLD);
    await type('Seconds', '');
    expect(given).toEqual([]);
    await userEvent.tab();
    expect(screen.getByRole('textbox', { name: 'Seconds' })).toHaveValue('30');
  });

  it('lets the hold of each repetition be left out', async () => {
    const given = edit(REPS);
    await type('Hold each (s)', '');
    expect(given.at(-1)).toEqual({ ...REPS, holdPerRepetitionSeconds: null });
  });

  it('counts another way and keeps the sides', async () => {
    const given = edit(REPS);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Dose by' }), 'Holding');
    expect(given.at(-1)).toMatchObject({ mode: 'hold', perSide: true });
    expect(screen.getByRole('textbox', { name: 'Rounds' })).toBeVisible();
  });

  it('has no sides for time and distance', async () => {
    edit({ mode: 'time', minutes: 20 });
    expect(screen.queryByRole('checkbox')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Distance');
    expect(screen.getByRole('textbox', { name: 'Meters' })).toBeVisible();
  });
});
