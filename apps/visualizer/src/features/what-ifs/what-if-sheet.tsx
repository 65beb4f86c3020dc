import type { WhatIf } from '@flowscope/scenarios'
import type { StationId } from '@flowscope/stage'
import { useState } from 'react'
import { Modal } from '../../ui/modal.tsx'
import { ProseLinksContext } from '../../ui/prose-links-context.ts'
import { whatIfWords as words } from '../../words/what-ifs.ts'
import type { Answer } from './answer.ts'
import { OfferList } from './offer-list.tsx'
import { Question } from './question.tsx'
import styles from './what-if-sheet.module.css'

interface WhatIfSheetProps {
  readonly station: StationId
  readonly onGo: (answer: Answer) => void
  readonly onClose: () => void
}

/** First what could go another way, then one question about it; what is true shows in the run. */
export function WhatIfSheet({ station: first, onGo, onClose }: WhatIfSheetProps) {
  const [station, setStation] = useState(first)
  const [asked, ask] = useState<WhatIf | null>(null)
  return (
    <Modal
      className={styles['sheet']}
      aria-label={asked ? words.question(asked.title) : words.title}
      onClose={onClose}
    >
      {/* What is pressed here holds no links. */}
      <ProseLinksContext value={null}>
        {asked ? (
          <Question
            key={asked.id}
            whatIf={asked}
            onGo={onGo}
            onBack={() => {
              ask(null)
            }}
          />
        ) : (
          <OfferList station={station} onStation={setStation} onChoose={ask} onClose={onClose} />
        )}
      </ProseLinksContext>
    </Modal>
  )
}
