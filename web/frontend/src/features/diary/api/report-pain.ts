import { answerOf, api } from '../../../shared/api/client';
import type { PainReport, StoredPainReport } from '../pain-report';

/** Whose record a report goes into, and under which id. */
export interface ReportAddress {
  clinic: string;
  patient: string;
  id: string;
}

/** Hands a report to the server. Doing it again with the same report is safe: it is stored once. */
export function reportPain(address: ReportAddress, report: PainReport): Promise<StoredPainReport> {
  const { clinic, patient, id } = address;
  return answerOf(
    api.PUT('/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/{id}', {
      params: { path: { clinic, patient, id } },
      body: report,
    }),
  );
}
