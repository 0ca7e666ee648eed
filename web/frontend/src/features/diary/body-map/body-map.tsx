import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, RegionId, Side } from '../pain-report';
import { usePlaceWords } from '../place-words';
import { isMarked } from '../places';
import {
  HEIGHT,
  LEFT_HAIR,
  LEFT_HALF,
  LEFT_LINES,
  MIRROR,
  WIDTH,
  type Zone,
  ZONES,
} from './back-view';
import styles from './body-map.module.css';

interface Props {
  places: Place[];
  onToggle: (region: RegionId, side: Side) => void;
}

/** A person seen from behind; every zone is a checkbox for the hand, the keyboard and the screen reader. */
export function BodyMap({ places, onToggle }: Props) {
  const { t } = useTranslation(['diary', 'shared']);
  const outline = useId();
  return (
    <div className={styles.map}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing}>
        <defs>
          <clipPath id={outline}>
            <path d={LEFT_HALF} />
            <path d={LEFT_HALF} transform={MIRROR} />
          </clipPath>
        </defs>
        <Body />
        {ZONES.map((zone) => (
          <ZoneBox
            key={`${zone.region} ${zone.side}`}
            zone={zone}
            outline={outline}
            marked={isMarked(places, zone.region, zone.side)}
            onToggle={() => onToggle(zone.region, zone.side)}
          />
        ))}
        <Lines />
      </svg>
      <span className={`${styles.side} ${styles.left}`} aria-hidden="true">
        {t('form.left')}
      </span>
      <span className={`${styles.side} ${styles.right}`} aria-hidden="true">
        {t('form.right')}
      </span>
    </div>
  );
}

interface ZoneBoxProps {
  zone: Zone;
  outline: string;
  marked: boolean;
  onToggle: () => void;
}

function ZoneBox({ zone, outline, marked, onToggle }: ZoneBoxProps) {
  const placeWords = usePlaceWords();
  const [x, y, width, height] = zone.target;
  const transform = zone.mirrored ? MIRROR : undefined;
  const toggleByKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onToggle();
  };
  return (
    <g
      role="checkbox"
      aria-checked={marked}
      aria-label={placeWords({ id: zone.region, side: zone.side })}
      tabIndex={0}
      className={styles.zone}
      onClick={onToggle}
      onKeyDown={toggleByKey}
    >
      <rect {...{ x, y, width, height, transform }} className={styles.target} />
      <g clipPath={`url(#${outline})`}>
        <path d={zone.shape} transform={transform} className={styles.shape} />
      </g>
      {marked && <Tick zone={zone} />}
    </g>
  );
}

/** Marked is never said by color alone. */
function Tick({ zone }: { zone: Zone }) {
  const [x, y, width, height] = zone.target;
  // Where the target reaches over the outline, the middle of what is seen lies further inside.
  const centre = Math.max(x + width / 2, Math.min(100, x + width - 12));
  const left = zone.mirrored ? WIDTH - centre : centre;
  return <path d={`M${left - 7} ${y + height / 2}l5 5.5l9 -11`} className={styles.tick} />;
}

function Body() {
  return (
    <g className={styles.body}>
      <path d={LEFT_HALF} />
      <path d={LEFT_HALF} transform={MIRROR} />
      <path d={LEFT_HAIR} className={styles.hair} />
      <path d={LEFT_HAIR} transform={MIRROR} className={styles.hair} />
    </g>
  );
}

function Lines() {
  return (
    <g className={styles.lines}>
      <path d={LEFT_LINES} />
      <path d={LEFT_LINES} transform={MIRROR} />
      <path d="M140 110V318" className={styles.spine} />
    </g>
  );
}
