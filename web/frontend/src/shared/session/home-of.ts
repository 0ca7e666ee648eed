import type { Me } from '../api/me';

/** The application in which a person starts, by their roles; a clinical role wins over administration. */
export function homeOf(roles: Me['roles']): '/portal/' | '/staff/' | '/admin/' | null {
  if (roles.some((role) => role === 'physio' || role === 'clinical-lead')) return '/staff/';
  if (roles.some((role) => role === 'clinic-admin' || role === 'operator')) return '/admin/';
  if (roles.includes('patient')) return '/portal/';
  return null;
}
