import { useEffect, useState } from 'react';
import { type LocalDay, localDayOf } from '../../shared/time/local-day';

const EVERY_MILLISECONDS = 60_000;

/** The patient's day and hour. A page that was left open over night moves on with them. */
export function useNow(): { today: LocalDay; hour: number } {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const look = () => setNow(new Date());
    const timer = setInterval(look, EVERY_MILLISECONDS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return { today: localDayOf(now), hour: now.getHours() };
}
