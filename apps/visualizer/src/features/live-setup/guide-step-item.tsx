import type { GuideStep } from '@flowscope/reference'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Prose } from '../../ui/prose.tsx'
import { SourceLinks } from '../../ui/source-links.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import { markWords } from '../../words/reference.ts'
import { CopyValue } from './copy-value.tsx'
import { groupsOf, type FieldGroup } from './guide.ts'
import styles from './guide.module.css'

const words = liveSetupWords.register

interface GuideStepItemProps {
  readonly step: GuideStep
  readonly isTicked: boolean
  readonly onTick: (isOn: boolean) => void
}

/** One page of Setup: the way there, what is done on it, and a box to tick. */
export function GuideStepItem({ step, isTicked, onTick }: GuideStepItemProps) {
  const { title, path, fields, note, mark, sources } = step
  return (
    <li className={styles['step']} data-done={isTicked}>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={isTicked}
          onChange={({ target }) => {
            onTick(target.checked)
          }}
        />
        <span>{title}</span>
      </label>
      <div className={styles['inside']}>
        {path !== null && <p className={styles['path']}>{path}</p>}
        {fields.length > 0 && (
          <ul className={styles['fields']}>
            {groupsOf(fields).map((group) => (
              <FieldLine key={group.label} group={group} />
            ))}
          </ul>
        )}
        {note !== '' && (
          <p className={styles['note']}>
            <Prose text={note} />
          </p>
        )}
        <Disclosure summary={words.sources(markWords[mark].name)}>
          <p className={styles['note']}>{markWords[mark].what}</p>
          <SourceLinks sources={sources} />
        </Disclosure>
      </div>
    </li>
  )
}

function FieldLine({ group }: { readonly group: FieldGroup }) {
  const { action, label, values, why } = group
  return (
    <li className={styles['field']}>
      <p>
        {words.actions[action]} <strong>{label}</strong>
      </p>
      {values.map((value) => (
        <CopyValue key={value} what={value} value={value} />
      ))}
      {why !== '' && <p className={styles['note']}>{why}</p>}
    </li>
  )
}
