import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, RegionId, Side } from '../pain-report';
import { usePlaceWords } from '../place-words';
import { isMarked } from '../places';
import {
  HEIGHT,
  LEFT_ARM,
  LEFT_HEAD,
  LEFT_SHOULDER_BLADE,
  LEFT_TRUNK,
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
  const [focused, setFocused] = useState<Zone | null>(null);
  return (
    <div className={styles.map}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing}>
        <defs>
          <clipPath id={outline}>
            <BothHalves half={LEFT_TRUNK} />
          </clipPath>
        </defs>
        <g className={styles.body}>
          <BothHalves half={LEFT_ARM} />
          <BothHalves half={LEFT_TRUNK} />
        </g>
        {ZONES.map((zone) => (
          <ZoneBox
            key={`${zone.region} ${zone.side}`}
            zone={zone}
            outline={outline}
            marked={isMarked(places, zone.region, zone.side)}
            onToggle={() => onToggle(zone.region, zone.side)}
            onFocus={() => setFocused(zone)}
          />
        ))}
        <g className={styles.lines}>
          <BothHalves half={LEFT_SHOULDER_BLADE} />
          <path d="M140 112V322" className={styles.spine} />
        </g>
        <g className={styles.head}>
          <BothHalves half={LEFT_HEAD} />
        </g>
        {focused && <Target zone={focused} className={styles.ring} />}
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
  onFocus: () => void;
}

function ZoneBox({ zone, outline, marked, onToggle, onFocus }: ZoneBoxProps) {
  const placeWords = usePlaceWords();
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
      onFocus={onFocus}
      onKeyDown={toggleByKey}
    >
      <Target zone={zone} className={styles.target} />
      <g clipPath={`url(#${outline})`}>
        <path
          d={zone.shape}
          transform={zone.mirrored ? MIRROR : undefined}
          className={styles.shape}
        />
      </g>
      {marked && <Tick zone={zone} />}
    </g>
  );
}

function Target({ zone, className }: { zone: Zone; className: string | undefined }) {
  const [x, y, width, height] = zone.target;
  return (
    <rect
      x={zone.mirrored ? WIDTH - x - width : x}
      y={y}
      width={width}
      height={height}
      rx={4}
      className={className}
    />
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

function BothHalves({ half }: { half: string }) {
  return (
    <>
      <path d={half} />
      <path d={half} transform={MIRROR} />
    </>
  );
}
