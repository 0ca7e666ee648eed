import { Navigate } from 'react-router';
import { useWorkplace } from '../clinic';

/** `/admin/`: the administrator starts at the history, the operator at the one thing they do. */
export function Component() {
  const { me } = useWorkplace();
  return <Navigate replace to={me.roles.includes('clinic-admin') ? '/audit' : '/clinics/new'} />;
}
