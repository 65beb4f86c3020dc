import { externalClientAppFiles, type GuideValues, type MetadataFile } from '@flowscope/reference'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { liveSetupWords } from '../../words/live-setup.ts'
import fields from './fields.module.css'
import styles from './guide.module.css'

const words = liveSetupWords.register.files

export interface SavedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

interface MetadataListProps {
  readonly values: GuideValues
  readonly onSave: (file: SavedFile) => void
}

/** The app as source files, and what they leave out. */
export function MetadataList({ values, onSave }: MetadataListProps) {
  const [isStrict, setStrict] = useState(false)
  const files = externalClientAppFiles(values, isStrict ? 'documented' : 'seen')
  return (
    <Disclosure summary={words.title}>
      <div className={styles['files']}>
        <p>{words.lead}</p>
        <label className={fields['choice']}>
          <input
            type="checkbox"
            checked={isStrict}
            onChange={({ target }) => {
              setStrict(target.checked)
            }}
          />
          <span>
            <strong>{words.trust}.</strong> {words.trustHint}
          </span>
        </label>
        {files.map((file) => (
          <FileItem key={file.path} file={file} onSave={onSave} />
        ))}
      </div>
    </Disclosure>
  )
}

interface FileItemProps {
  readonly file: MetadataFile
  readonly onSave: (file: SavedFile) => void
}

function FileItem({ file: { path, text, leftOut }, onSave }: FileItemProps) {
  const name = path.replace(/^.*\//, '')
  return (
    <section className={styles['file']}>
      <header>
        <h4>
          <code>{path}</code>
        </h4>
        <CopyButton label={words.copy(name)} done={liveSetupWords.copied} text={() => text} />
        <Button
          look="quiet"
          aria-label={words.download(name)}
          onClick={() => {
            onSave({ name, mediaType: 'application/xml', text })
          }}
        >
          {words.get}
        </Button>
      </header>
      <pre>{text}</pre>
      {leftOut.length > 0 && (
        <div className={styles['note']}>
          <p>{words.leftOut}</p>
          <ul>
            {leftOut.map(({ what, field }) => (
              <li key={what}>
                {what}
                {field !== null && ` (${words.seenIn(field)})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
