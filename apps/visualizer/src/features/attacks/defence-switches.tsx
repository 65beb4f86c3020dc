import { defenceIds, defences, type DefenceId } from '@flowscope/scenarios'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { Prose } from '../../ui/prose.tsx'
import { attackWords as words } from '../../words/attacks.ts'
import styles from './attack-panel.module.css'

interface DefenceSwitchesProps {
  readonly on: readonly DefenceId[]
  readonly onChange: (on: readonly DefenceId[]) => void
}

/** Each defence as a switch, with who has it and where. */
export function DefenceSwitches({ on, onChange }: DefenceSwitchesProps) {
  return (
    <fieldset className={styles['defences']}>
      <legend>{words.defences}</legend>
      <p className={styles['aside']}>{words.defencesLead}</p>
      <ProseLinksContext value={null}>
        {defenceIds.map((id) => {
          const { where } = defences[id]
          const isOn = on.includes(id)
          return (
            <label key={id} className={styles['defence']} title={where}>
              <input
                type="checkbox"
                role="switch"
                checked={isOn}
                onChange={() => {
                  onChange(defenceIds.filter((each) => (each === id ? !isOn : on.includes(each))))
                }}
              />
              <DefenceText id={id} />
            </label>
          )
        })}
      </ProseLinksContext>
    </fieldset>
  )
}

function DefenceText({ id }: { readonly id: DefenceId }) {
  const { title, what, kind } = defences[id]
  return (
    <span>
      <strong>{title}</strong> <span className={styles['kind']}>{words.kinds[kind]}</span>
      <span className={styles['what']}>
        <Prose text={what} />
      </span>
    </span>
  )
}
