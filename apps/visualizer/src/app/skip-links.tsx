import { flushSync } from 'react-dom'
import { skipWords } from '../words/skip-links.ts'
import type { PaneName } from './bottom-tabs.tsx'
import type { WholeView } from './lab-address.ts'
import type { LabLayout } from './lab-layout.ts'
import styles from './skip-links.module.css'

/** The panes by their ids, in the order in which they are wanted, and where a phone shows them. */
const panes = {
  message: 'step',
  pictures: 'map',
  states: 'states',
  run: null,
} as const satisfies Record<string, PaneName | null>

type SkipPlace = keyof typeof panes

const places = {
  lab: ['message', 'pictures', 'states', 'run'],
  transcript: ['message', 'run'],
  compare: ['message', 'run'],
} as const satisfies Record<WholeView, readonly SkipPlace[]>

interface SkipLinksProps {
  readonly whole: WholeView
  readonly layout: Pick<LabLayout, 'onPhone' | 'showPane'>
}

/** For the keyboard: over the header, straight to a pane. */
export function SkipLinks({ whole, layout }: SkipLinksProps) {
  return (
    <nav aria-label={skipWords.label} className={styles['links']}>
      {places[whole].map((id) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault()
            goTo(id, layout)
          }}
        >
          {skipWords[id]}
        </a>
      ))}
    </nav>
  )
}

/** On a phone the other panes are away: this one is brought first. */
function goTo(id: SkipPlace, { onPhone, showPane }: SkipLinksProps['layout']): void {
  const pane = panes[id]
  if (onPhone && pane) {
    flushSync(() => {
      showPane(pane)
    })
  }
  const place = document.getElementById(id)
  if (place?.getAttribute('tabindex') === null) place.tabIndex = -1
  place?.focus()
}
