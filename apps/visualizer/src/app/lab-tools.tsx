import type { ConductorEvent } from '@flowscope/flow'
import { WorldClock } from '../features/clock/world-clock.tsx'
import { Menu } from '../ui/menu.tsx'
import { labWords } from '../words/lab.ts'
import type { RunView } from '../run-view/run-view.ts'
import { DepthChoice } from './depth-choice.tsx'
import { LabMenu, type MenuHands } from './lab-menu.tsx'
import type { EngineName } from './lazy-engine.ts'
import { ShareButton } from './share-button.tsx'
import styles from './lab-tools.module.css'

interface LabToolsProps {
  readonly view: RunView
  readonly engine: EngineName
  readonly decide: (event: ConductorEvent) => void
  readonly menu: MenuHands
}

/** What belongs to the whole run: engine, depth, the world's clock, its link, and the rest in a menu. */
export function LabTools({ view, engine, decide, menu }: LabToolsProps) {
  return (
    <>
      <p className={styles['engine']} title={labWords.engines[engine].what}>
        {labWords.engines[engine].name}
      </p>
      <div className={styles['depth']}>
        <DepthChoice />
      </div>
      <WorldClock view={view} decide={decide} />
      <ShareButton view={view} engine={engine} />
      <Menu label={labWords.menu}>
        <LabMenu engine={engine} {...menu} />
      </Menu>
    </>
  )
}
