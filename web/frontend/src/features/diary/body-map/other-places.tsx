import { useTranslation } from 'react-i18next';
import { Fold } from '../../../shared/plain/fold';
import type { Place, RegionId, Side } from '../pain-report';
import { isMarked, SIDES } from '../places';
import styles from './other-places.module.css';

const OTHER_REGIONS = [
  'lower-back-whole',
  'groin',
  'knee',
  'lower-leg-foot',
  'chest',
  'abdomen',
] as const satisfies readonly RegionId[];

interface Props {
  places: Place[];
  onToggle: (region: RegionId, side: Side) => void;
}

/** The places that a back view cannot show, as a list. */
export function OtherPlaces({ places, onToggle }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const chosen = OTHER_REGIONS.some((region) => places.some((place) => place.id === region));
  return (
    <Fold title={t('form.elsewhere')} open={chosen}>
      {OTHER_REGIONS.map((region) => (
        <OtherPlace key={region} region={region} places={places} onToggle={onToggle} />
      ))}
    </Fold>
  );
}

function OtherPlace({ region, places, onToggle }: Props & { region: RegionId }) {
  const { t } = useTranslation(['diary', 'shared']);
  const name = t(`regions.${region}`);
  const sides = SIDES[region];
  const boxes = sides.map((side) => (
    <label key={side} className={styles.side}>
      <input
        type="checkbox"
        checked={isMarked(places, region, side)}
        onChange={() => onToggle(region, side)}
      />
      {sides.length > 1 ? t(`sides.${side}`) : name}
    </label>
  ));
  if (sides.length === 1) return <div className={styles.row}>{boxes}</div>;
  return (
    <fieldset className={styles.row}>
      <legend>{name}</legend>
      {boxes}
    </fieldset>
  );
}
