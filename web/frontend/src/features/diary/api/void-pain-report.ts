import { answerOf, api } from '../../../shared/api/client';
import type { StoredPainReport } from '../pain-report';
import type { ReportAddress } from './report-pain';

/**
 * Says that a report does not count. It stays readable, with the reason. The same reason again changes nothing.
 *
 * @param reason in the sender's words; `undo` when it is taken back right after saving.
 */
export function voidPainReport(address: ReportAddress, reason: string): Promise<StoredPainReport> {
  const { clinic, patient, id } = address;
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/{id}/void', {
      params: { path: { clinic, patient, id } },
      body: { reason },
    }),
  );
}
