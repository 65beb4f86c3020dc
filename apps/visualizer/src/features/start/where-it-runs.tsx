import { Disclosure } from '../../ui/disclosure.tsx'
import { startWords } from '../../words/start.ts'
import styles from './where-it-runs.module.css'

interface WhereItRunsProps<Engine extends string> {
  readonly engines: Readonly<Record<Engine, { readonly name: string; readonly what: string }>>
  readonly names: readonly Engine[]
  readonly chosen: Engine
  readonly onChoose: (engine: Engine) => void
}

/** In this page or over real sockets; folded away, since either will do to begin with. */
export function WhereItRuns<Engine extends string>(props: WhereItRunsProps<Engine>) {
  const { engines, names, chosen, onChoose } = props
  return (
    <Disclosure summary={startWords.engine.chosen(engines[chosen].name)}>
      <fieldset className={styles['engines']}>
        <legend className="hidden-visually">{startWords.engine.label}</legend>
        {names.map((name) => (
          <label key={name} className={styles['engine']}>
            <input
              type="radio"
              name="engine"
              value={name}
              checked={chosen === name}
              onChange={() => {
                onChoose(name)
              }}
            />
            <span>
              <strong>{engines[name].name}.</strong> {engines[name].what}
            </span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  )
}
