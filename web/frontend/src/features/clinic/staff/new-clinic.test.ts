import { describe, expect, it } from 'vitest';
import { clinicIn, movedTo, newClinicOf, wrongClinicFields } from './new-clinic';

const riverside = {
  ...clinicIn('DE'),
  name: ' Riverside ',
  account: '00000000-0000-4000-8000-000000000014',
  displayName: 'Adam Keller',
};

describe('A new clinic', () => {
  it('starts with the emergency number and the time zone of its country', () => {
    expect(clinicIn('GB')).toMatchObject({ emergencyNumber: '999', timeZone: 'Europe/London' });
  });

  it('takes the number of the new country along when it moves, and keeps its name', () => {
    expect(movedTo('US', riverside)).toMatchObject({
      name: ' Riverside ',
      emergencyNumber: '911',
      timeZone: 'America/New_York',
    });
  });

  it('needs a name, a language and its first administrator', () => {
    expect(wrongClinicFields({ ...clinicIn('DE'), languages: [] })).toEqual([
      'name',
      'languages',
      'account',
      'displayName',
    ]);
    expect(wrongClinicFields(riverside)).toEqual([]);
  });

  it.each(['', '1', 'one-one-two', '1'.repeat(21)])(
    'refuses "%s" as an emergency number',
    (emergencyNumber) => {
      expect(wrongClinicFields({ ...riverside, emergencyNumber })).toEqual(['emergencyNumber']);
    },
  );

  it('is sent without the blanks around', () => {
    expect(newClinicOf(riverside, 'm')).toEqual({
      name: 'Riverside',
      country: 'DE',
      emergencyNumber: '112',
      languages: ['de'],
      timeZone: 'Europe/Berlin',
      administrator: {
        membership: 'm',
        account: '00000000-0000-4000-8000-000000000014',
        displayName: 'Adam Keller',
      },
    });
  });
});
