import { useTranslation } from 'react-i18next';
import type { Place } from './pain-report';
import { SIDES } from './places';

/** @returns a function that says a place: `Buttock, left`; the side only where there is more than one. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslation(['diary', 'shared']);
  return ({ id, side }) => {
    const region = t(`regions.${id}`);
    return SIDES[id].length > 1 ? t('place', { region, side: t(`sides.${side}`) }) : region;
  };
}
