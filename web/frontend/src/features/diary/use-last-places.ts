import { useQuery } from '@tanstack/react-query';
import { useRecord } from '../../shared/session/record';
import { localDayOf } from '../../shared/time/local-day';
import { painTrendQuery } from './api/show-pain-trend';
import { deviceMemory } from './device-memory';
import type { Place } from './pain-report';

/** Where it hurt last time: what this device remembers, or else, on a new one, what the record says. Empty while nobody knows. */
export function useLastPlaces(): Place[] {
  const record = useRecord();
  const remembered = deviceMemory.lastPlaces(record);
  const today = localDayOf(new Date());
  const trend = useQuery({
    ...painTrendQuery(record, today, today),
    enabled: remembered.length === 0,
  });
  return remembered.length > 0 ? remembered : (trend.data?.last?.regions ?? []);
}
