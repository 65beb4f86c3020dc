import type { WhatIf } from '@flowscope/scenarios'
import type { StationId } from '@flowscope/stage'
import { stationNumber, stationTitle } from '../../run-view/stations.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Prose } from '../../ui/prose.tsx'
import { whatIfWords as words } from '../../words/what-ifs.ts'
import { offersAt, stationOffers, type OfferGroup } from './offers.ts'
import styles from './what-if-sheet.module.css'

interface OfferListProps {
  readonly station: StationId
  readonly onStation: (station: StationId) => void
  readonly onChoose: (whatIf: WhatIf) => void
  readonly onClose: () => void
}

/** Everything prepared for one station, by who changes something. */
export function OfferList({ station, onStation, onChoose, onClose }: OfferListProps) {
  return (
    <>
      <header className={styles['head']}>
        <h2>{words.title}</h2>
        <Button look="icon" aria-label={words.close} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </header>
      <div className={styles['body']}>
        <p className={styles['lead']}>{words.lead}</p>
        <StationChoice station={station} onStation={onStation} />
        {offersAt(station).map((group) => (
          <Group key={group.by} group={group} onChoose={onChoose} />
        ))}
      </div>
    </>
  )
}

function StationChoice({ station, onStation }: Pick<OfferListProps, 'station' | 'onStation'>) {
  return (
    <label className={styles['station']}>
      {words.station}
      <select
        value={station}
        onChange={({ target }) => {
          const chosen = stationOffers[target.selectedIndex]
          if (chosen) onStation(chosen.station)
        }}
      >
        {stationOffers.map(({ station: id, count }) => (
          <option key={id} value={id}>
            {words.stationOption(stationNumber(id), stationTitle(id), count)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface GroupProps {
  readonly group: OfferGroup
  readonly onChoose: (whatIf: WhatIf) => void
}

function Group({ group, onChoose }: GroupProps) {
  return (
    <section className={styles['group']}>
      <h3>{words.by[group.by]}</h3>
      <ul>
        {group.whatIfs.map((whatIf) => (
          <li key={whatIf.id}>
            <button
              type="button"
              className={styles['offer']}
              onClick={() => {
                onChoose(whatIf)
              }}
            >
              <Prose text={`… ${whatIf.title}?`} />
              {whatIf.setting !== undefined && (
                <span className={styles['setting']}>{words.setting(whatIf.setting)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
