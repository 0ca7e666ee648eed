import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWordsOf } from '../../../shared/testing/words';
import type { AuditEntry } from '../api/search-audit-entries';
import { deedWords, reasonWords } from './entry-words';
import german from './locales/de.json';
import english from './locales/en.json';

beforeAll(() => startWordsOf({ en: { 'audit-staff': english }, de: { 'audit-staff': german } }));

const inEnglish = () => i18next.getFixedT('en', 'audit-staff');
const wasDone = (name: string) => ({ kind: 'use-case', useCase: name }) as AuditEntry;
const change = (action: string, subject: string) =>
  ({ kind: 'change', action, subject }) as AuditEntry;

describe('What an entry of the history says', () => {
  it('is a use case in words', () => {
    expect(deedWords(inEnglish(), wasDone('AssignProgram'))).toBe('Assigned a program');
  });

  it('is a change by what was changed', () => {
    expect(deedWords(inEnglish(), change('insert', 'diary.pain_report'))).toBe(
      'Added: pain report',
    );
  });

  it('is the name the server gives where this screen has no words yet', () => {
    expect(deedWords(inEnglish(), wasDone('SomethingNew'))).toBe('SomethingNew');
    expect(deedWords(inEnglish(), change('update', 'alert.alert'))).toBe('Changed: alert.alert');
    expect(reasonWords(inEnglish(), 'SomethingNewException')).toBe('SomethingNewException');
  });

  it('has words for every use case of the contract, in both languages', () => {
    const names =
      'WhoAmI SearchExercises ShowExercise ShowCauses CreateClinic ShowMembers AddMember EndMembership ShowCaseload ' +
      'RegisterPatient ShowPatient ShowCareTeam JoinCareTeam LeaveCareTeam ShowProgramDrafts StartProgramDraft ' +
      'ShowProgramDraft EditProgramDraft AssignProgram ShowProgram ReportPain ShowPainTrend ShowAccessLog SearchAuditEntries';
    for (const name of names.split(' ')) {
      for (const language of ['en', 'de']) {
        const words = deedWords(i18next.getFixedT(language, 'audit-staff'), wasDone(name));
        expect(words).not.toBe(name);
      }
    }
  });
});
