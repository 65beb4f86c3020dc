import { textOfBytes, type HttpRequest } from '@flowscope/http-message'
import { useState } from 'react'
import { Tabs } from '../../../ui/tabs.tsx'
import { messageWords } from '../../../words/message.ts'
import { CopyButton } from '../copy-button.tsx'
import { isMasked, withoutLength, withPlaceholders } from './placeholders.ts'
import { languages, type Language } from './sample.ts'
import { sampleIn } from './samples.ts'
import styles from './code-view.module.css'

const words = messageWords.code
const tabs = languages.map((id) => ({ id, label: words[id] }))

/** The same call, ready to run, in the language of the reader. */
export function CodeView({ request }: { readonly request: HttpRequest }) {
  const [language, choose] = useState<Language>('curl')
  const kept = isMasked(request)
  const sample = sampleIn(language, kept ? withoutLength(request) : request)
  const { leftToLibrary, isTidied = false } = sample
  const code = kept ? withPlaceholders(language, sample.code) : sample.code
  const isBinary = textOfBytes(request.body).includes('\ufffd')
  return (
    <div className={styles['code']}>
      <Tabs
        label={words.label}
        tabs={tabs}
        chosen={language}
        onChoose={choose}
        beside={<CopyButton label={words.copy} text={() => code} />}
      >
        <pre className={styles['sample']}>
          <code>{code}</code>
        </pre>
      </Tabs>
      <p className={styles['about']}>
        {leftToLibrary.length > 0 && `${words.own(leftToLibrary.join(', '))} `}
        {isTidied && `${words.tidied} `}
        {isBinary && `${words.binary} `}
        {kept ? words.placeholders : `${words.running} ${words.secrets}`}
      </p>
    </div>
  )
}
