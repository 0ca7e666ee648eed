/** The addresses inside the staff application, in one place. */
export const paths = {
  caseload: '/',
  patient: (clinic: string, patient: string) => `/clinics/${clinic}/patients/${patient}`,
  draft: (clinic: string, patient: string, draft: string) =>
    `/clinics/${clinic}/patients/${patient}/drafts/${draft}`,
  /** An editor with nothing in it, or with what is assigned now. */
  newDraft: (clinic: string, patient: string, from: 'nothing' | 'program') =>
    `/clinics/${clinic}/patients/${patient}/drafts/new${from === 'program' ? '?from=program' : ''}`,
  exercises: '/exercises',
  exercise: (id: string) => `/exercises/${encodeURIComponent(id)}`,
};
