import type { TFunction } from 'i18next';
import type { AuditEntry } from '../api/search-audit-entries';
import type words from './locales/en.json';

type Speak = TFunction<'audit-staff'>;

/** What was done, in words. What this screen does not know yet is shown as the server names it, never hidden. */
export function deedWords(t: Speak, entry: AuditEntry): string {
  if (entry.kind === 'use-case') return wordsOfUseCase(t, entry.useCase ?? '');
  const subject = entry.subject ?? '';
  const thing = t(`subjects.${subject.replace('.', '-') as Subject}`, { defaultValue: subject });
  return t(`changes.${entry.action}`, { thing });
}

/** Why it was refused or failed; codes that this screen does not know are shown as they are. */
export function reasonWords(t: Speak, reason: string): string {
  return t(`reasons.${reason as Reason}`, { defaultValue: reason });
}

function wordsOfUseCase(t: Speak, useCase: string): string {
  return t(`useCases.${useCase as UseCase}`, { defaultValue: useCase });
}

type UseCase = keyof (typeof words)['useCases'];
type Subject = keyof (typeof words)['subjects'];
type Reason = keyof (typeof words)['reasons'];
