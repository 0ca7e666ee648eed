import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../../shared/api/client';
import type { Answer } from '../../../../shared/api/contract';
import type { DraftAddress, PatientAddress } from './address';
import type { ProgramDraft } from './show-program-draft';

type Templates = Answer<'/api/v1/clinics/{clinic}/program-templates', 'get'>;
export type TemplateLine = Templates['items'][number];

/** The templates in use; a clinic has a few dozen at most, and the latest come first. */
export function templatesQuery(clinic: string) {
  return queryOptions({
    queryKey: ['program-templates', clinic],
    queryFn: async (): Promise<TemplateLine[]> => {
      const page = await answerOf(
        api.GET('/api/v1/clinics/{clinic}/program-templates', {
          params: { path: { clinic }, query: { limit: 200 } },
        }),
      );
      return page.items;
    },
  });
}

/** Keeps the plan of a stored draft; its notes stay with the patient. */
export function saveAsTemplate(
  { clinic, patient, draft }: DraftAddress,
  name: string,
  description: string,
) {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}/template', {
      params: { path: { clinic, patient, draft } },
      body: { name, description },
    }),
  );
}

export function startDraftFromTemplate(
  { clinic, patient }: PatientAddress,
  template: string,
): Promise<ProgramDraft> {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/from-template', {
      params: { path: { clinic, patient } },
      body: { template },
    }),
  );
}

/** Offers a template no more. @param template as it was looked at. */
export function retireTemplate(clinic: string, template: TemplateLine) {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/program-templates/{template}/retire', {
      params: {
        path: { clinic, template: template.id },
        header: { 'If-Match': `"${template.version}"` },
      },
    }),
  );
}
