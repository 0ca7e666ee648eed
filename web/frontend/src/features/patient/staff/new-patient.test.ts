import { describe, expect, it } from 'vitest';
import { emptyForm, newPatientOf, wrongFields } from './new-patient';

const TODAY = '2026-11-24';
const mira = {
  ...emptyForm('en'),
  givenName: 'Mira',
  familyName: 'Castillo',
  birthDate: '1990-05-01',
};

describe('Registering a patient', () => {
  it('needs both names and the date of birth', () => {
    expect(wrongFields(emptyForm('de'), TODAY)).toEqual(['givenName', 'familyName', 'birthDate']);
    expect(wrongFields(mira, TODAY)).toEqual([]);
  });

  it.each([
    ['1899-12-31', ['birthDate']],
    ['1900-01-01', []],
    [TODAY, []],
    ['2026-11-25', ['birthDate']],
  ])('judges the date of birth %s', (birthDate, wrong) => {
    expect(wrongFields({ ...mira, birthDate }, TODAY)).toEqual(wrong);
  });

  it('takes names of 80 characters, not of 81', () => {
    expect(wrongFields({ ...mira, givenName: 'a'.repeat(80) }, TODAY)).toEqual([]);
    expect(wrongFields({ ...mira, givenName: 'a'.repeat(81) }, TODAY)).toEqual(['givenName']);
  });

  it('takes a name of blanks for no name', () => {
    expect(wrongFields({ ...mira, familyName: '   ' }, TODAY)).toEqual(['familyName']);
  });

  it('sends names without the blanks around, and no account where none is named', () => {
    expect(newPatientOf({ ...mira, givenName: ' Mira ', account: ' ' })).toEqual({
      givenName: 'Mira',
      familyName: 'Castillo',
      birthDate: '1990-05-01',
      language: 'en',
      account: null,
    });
  });
});
