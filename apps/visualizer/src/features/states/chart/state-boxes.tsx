import type { StateOutline } from '@flowscope/flow'
import type { CSSProperties } from 'react'
import { layoutOf } from './chart-layout.ts'
import type { RegionLayout } from './geometry.ts'
import type { RegionPicture } from './region-picture.ts'
import { statusOf, statusWords } from './state-status.ts'
import type { Roving } from './use-roving.ts'
import styles from './state-boxes.module.css'

interface StateBoxesProps {
  readonly picture: RegionPicture
  readonly label: string
  readonly chosen: string | null
  readonly roving: Roving
  readonly onChoose: (state: string) => void
}

/** The states where the layout has put them, as a nested list of buttons. */
export function StateBoxes({ label, ...rest }: StateBoxesProps) {
  return (
    <ol className={styles['boxes']} aria-label={label}>
      {rest.picture.outline.states.map((state) => (
        <StateBox key={state.id} state={state} {...rest} />
      ))}
    </ol>
  )
}

type StateBoxProps = Omit<StateBoxesProps, 'label'> & { readonly state: StateOutline }

function StateBox({ state, ...rest }: StateBoxProps) {
  const { picture, chosen, roving, onChoose } = rest
  const status = statusOf(state, picture)
  return (
    <li>
      <button
        type="button"
        className={styles['box']}
        style={placeOf(state.id, layoutOf(picture.region))}
        data-status={status}
        data-level={state.id.includes('.') ? 'child' : 'row'}
        data-parent={state.children.length > 0}
        data-refused={state.key === 'refused'}
        data-state={state.id}
        aria-current={picture.here === state.id ? 'step' : undefined}
        aria-pressed={chosen === state.id}
        tabIndex={roving.current === state.id ? 0 : -1}
        onKeyDown={roving.onKeyDown}
        onClick={() => {
          onChoose(state.id)
        }}
      >
        {state.label}
        <span className="hidden-visually">, {statusWords[status]}</span>
      </button>
      {state.children.length > 0 && (
        <ol>
          {state.children.map((child) => (
            <StateBox key={child.id} {...rest} state={child} />
          ))}
        </ol>
      )}
    </li>
  )
}

function placeOf(state: string, { width, height, states }: RegionLayout): CSSProperties {
  const box = states[state] ?? { x: 0, y: 0, width: 0, height: 0 }
  return {
    left: percent(box.x / width),
    top: percent(box.y / height),
    width: percent(box.width / width),
    height: percent(box.height / height),
  }
}

function percent(part: number): string {
  return `${String(Math.round(part * 100_000) / 1000)}%`
}
