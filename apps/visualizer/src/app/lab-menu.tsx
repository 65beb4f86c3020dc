import { ExportChoices, type ExportKind } from '../features/export/export-choices.tsx'
import { commandWords } from '../words/commands.ts'
import { labWords } from '../words/lab.ts'
import { studyNavWords } from '../words/study-nav.ts'
import type { DialogName } from './command-dialogs.tsx'
import { DepthChoice } from './depth-choice.tsx'
import { mainScreenOf } from './lab-address.ts'
import styles from './lab-menu.module.css'
import type { RunPlace } from './lazy-engine.ts'
import { PlaceLink } from './place-link.tsx'

const dialogWords = {
  palette: commandWords.palettes.open,
  shortcuts: commandWords.palettes.shortcuts,
}

/** What the menu can set going. */
export interface MenuHands {
  readonly show: (dialog: DialogName) => void
  readonly onExport: (kind: ExportKind) => void
}

interface LabMenuProps extends MenuHands {
  readonly engine: RunPlace
}

/** Where else to go, and what has no room in the header of a small screen. */
export function LabMenu({ engine, show, onExport }: LabMenuProps) {
  const places = placesFrom(engine)
  return (
    <div className={styles['menu']}>
      <div className={styles['depth']}>
        <DepthChoice named />
      </div>
      <nav aria-label={labWords.menu}>
        <ul className={styles['list']}>
          {places.map(([href, words]) => (
            <li key={href}>
              <PlaceLink href={href}>{words}</PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <ul className={styles['list']}>
        {(['palette', 'shortcuts'] as const).map((dialog) => (
          <li key={dialog}>
            <button
              type="button"
              onClick={() => {
                show(dialog)
              }}
            >
              {dialogWords[dialog]}
            </button>
          </li>
        ))}
      </ul>
      <ExportChoices linked={engine !== 'live'} onExport={onExport} />
    </div>
  )
}

function placesFrom(engine: RunPlace): readonly (readonly [href: string, words: string])[] {
  const other = engine === 'page' ? 'wire' : 'page'
  return [
    [`${mainScreenOf(engine)}?engine=${engine}&view=transcript`, labWords.transcript],
    ['/learn', studyNavWords.entry],
    ['/live', labWords.live],
    ['/attack', labWords.attacks],
    ['/fault', labWords.faults],
    ['/reference', labWords.reference],
    ['/settings', labWords.settings],
    ...(engine === 'live'
      ? []
      : [[`/lab?engine=${other}&new`, labWords.otherEngine[other]] as const]),
  ]
}
