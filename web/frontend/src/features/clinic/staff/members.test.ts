import { describe, expect, it } from 'vitest';
import type { Member } from '../api/show-members';
import { candidatesFor } from './join-care-team';
import { inReadingOrder } from './members';

const member = (displayName: string, change: Partial<Member> = {}): Member => ({
  id: displayName,
  displayName,
  role: 'physio',
  since: '2026-01-01T08:00:00Z',
  endedAt: null,
  ...change,
});
const LEFT = { endedAt: '2026-06-01T08:00:00Z' };
const names = (members: Member[]) => members.map(({ displayName }) => displayName);

describe('The members of a clinic', () => {
  it('are shown by name, whoever has left at the end', () => {
    const members = [member('Zora'), member('Ada', LEFT), member('Ben')];
    expect(names(inReadingOrder(members))).toEqual(['Ben', 'Zora', 'Ada']);
  });
});

describe('Who can join a care team', () => {
  const caregiver = {
    membership: 'Paula',
    displayName: 'Paula',
    role: 'physio',
    since: '',
  } as const;

  it('is who treats patients, works here now and is not in the team', () => {
    const members = [
      member('Paula'),
      member('Tomas'),
      member('Ines', { role: 'clinical-lead' }),
      member('Adam', { role: 'clinic-admin' }),
      member('Greta', LEFT),
    ];
    expect(names(candidatesFor([caregiver], members))).toEqual(['Tomas', 'Ines']);
  });
});
