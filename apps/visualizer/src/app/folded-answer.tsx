import type { Exchange } from '@flowscope/http-message'
import { ExchangeView } from '../features/message/exchange-view.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { messageWords } from '../words/message.ts'
import { Readings } from './readings.tsx'
import type { LabSelection } from './use-lab-selection.ts'

interface FoldedAnswerProps {
  readonly exchange: Exchange
  readonly selection: LabSelection
}

/** The source of a page that stands above: it can wait. */
export function FoldedAnswer({ exchange, selection }: FoldedAnswerProps) {
  return (
    <Disclosure summary={messageWords.parts.folded}>
      <Readings selection={selection}>
        <ExchangeView
          exchange={exchange}
          moment={null}
          parts="answer"
          reading={selection.reading}
          chosen={selection.chosen ?? null}
          onChoose={selection.choose}
          refused={false}
        />
      </Readings>
    </Disclosure>
  )
}
