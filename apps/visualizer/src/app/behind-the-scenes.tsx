import type { Performed } from '@flowscope/stage'
import { NoteBehindTheScenes } from '../features/states/refusal.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { noteWords } from '../words/notes.ts'
import { FactsList } from './facts-list.tsx'
import styles from './behind-the-scenes.module.css'

/** What was checked, and what became of each value: nothing of it is on the wire. */
export function BehindTheScenes({ performed }: { readonly performed: Performed }) {
  const { note, facts } = performed
  if (!note && facts.length === 0) return null
  return (
    <Disclosure summary={noteWords.scenes}>
      <div className={styles['scenes']}>
        {note && <NoteBehindTheScenes note={note} />}
        {facts.length > 0 && <FactsList facts={facts} />}
      </div>
    </Disclosure>
  )
}
