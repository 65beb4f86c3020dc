import { eventsInFile, progressFileOf } from '@flowscope/study'
import { useRef, useState } from 'react'
import { keepExam } from '../../../study/kept-exam.ts'
import { allEvents, eraseStudy, importEvents } from '../../../study/study-log.ts'
import { Button } from '../../../ui/button.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { progressWords } from '../../../words/progress.ts'
import { EraseProgress } from './erase-progress.tsx'
import styles from './progress-page.module.css'

const words = progressWords.data

/** What was answered, as a file: saved, opened, or erased. */
export function DataPart() {
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem?: boolean }>()
  const open = async (file: File | undefined) => {
    if (!file) return
    setSaid(await opened(file))
  }
  const target = useFileDrop<HTMLElement>((file) => void open(file))
  return (
    <section ref={target} id="data" aria-labelledby="data-heading" className={styles['data']}>
      <h2 id="data-heading">{words.title}</h2>
      <p className={styles['what']}>{words.what}</p>
      <div className={styles['ways']}>
        <Button onClick={save}>{words.save}</Button>
        <FileButton onFile={open} />
        <span className={styles['drop']}>{words.drop}</span>
      </div>
      <p role="status" className={styles['said']} data-problem={said?.isProblem}>
        {said?.text}
      </p>
      <EraseProgress
        onErase={() => {
          eraseStudy()
          keepExam(null)
          setSaid({ text: words.erased })
        }}
      />
    </section>
  )
}

function FileButton({ onFile }: { readonly onFile: (file: File | undefined) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          void onFile(target.files?.[0])
          target.value = ''
        }}
      />
    </>
  )
}

function save(): void {
  const day = new Date().toISOString().slice(0, 10)
  const schema = new URL('/progress.schema.json', location.href).href
  saveFile({
    name: words.fileName(day),
    mediaType: 'application/json',
    text: progressFileOf(allEvents(), schema),
  })
}

async function opened(file: File) {
  const text = await file.text().catch(() => null)
  if (text === null) return { text: words.unreadable, isProblem: true }
  const reading = eventsInFile(text)
  if ('problem' in reading) return { text: reading.problem, isProblem: true }
  const known = new Set(allEvents().map(({ id }) => id))
  const added = reading.events.filter(({ id }) => !known.has(id))
  importEvents(added)
  return { text: added.length === 0 ? words.nothingNew : words.opened(added.length) }
}
