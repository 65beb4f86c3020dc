import type { Choice } from './choice.ts'
import { EncodedText } from './encoded-text.tsx'
import { Explained } from './explained.tsx'
import { StartLine } from './start-line.tsx'
import type { WireLine } from './wire-line.ts'
import styles from './wire-view.module.css'

interface WireLineViewProps extends Choice {
  readonly line: WireLine
}

/** One line of a message; its name, where the reference knows it, opens the note. */
export function WireLineView({ line, ...choice }: WireLineViewProps) {
  switch (line.kind) {
    case 'start':
      return <StartLine parts={line.parts} {...choice} />
    case 'header':
      return (
        <Explained named={line.named} className={styles['hanging']} {...choice}>
          {(term) => (
            <>
              {term(line.name)}
              <span className={styles['punctuation']}>: </span>
              <Value text={line.value} />
            </>
          )}
        </Explained>
      )
    case 'parameter':
      return <ParameterLine line={line} {...choice} />
    case 'json':
      return (
        <Explained named={line.named} className={styles['hanging']} depth={line.depth} {...choice}>
          {(term) => (
            <>
              {line.lead !== '' && (
                <span className={styles['lead']}>{term(line.lead.slice(0, -1))}</span>
              )}
              {line.lead !== '' && <span className={styles['punctuation']}>:</span>}
              <span className={styles['value']} data-unbroken={!line.text.includes(' ')}>
                {line.text}
              </span>
            </>
          )}
        </Explained>
      )
    case 'text':
      return <pre className={styles['text']}>{line.text}</pre>
    case 'blank':
      return <div className={styles['blank']} />
  }
}

interface ParameterLineProps extends Choice {
  readonly line: Extract<WireLine, { kind: 'parameter' }>
}

function ParameterLine({ line, ...choice }: ParameterLineProps) {
  const { field, lead, tail, named } = line
  return (
    <Explained named={named} className={styles['parameter']} {...choice}>
      {(term) => (
        <>
          <span className={styles['name']}>
            <span className={styles['punctuation']}>{lead}</span>
            {term(field.rawName)}
          </span>
          <span className={styles['punctuation']}>{field.rawValue === null ? '' : '='}</span>
          <Value text={field.rawValue ?? ''} tail={tail} />
        </>
      )}
    </Explained>
  )
}

/** A value without a space may break anywhere, so that it fills its lines. */
function Value({ text, tail = '' }: { readonly text: string; readonly tail?: string }) {
  return (
    <span className={styles['value']} data-unbroken={!text.includes(' ')}>
      <EncodedText text={text} />
      <span className={styles['tail']}>{tail}</span>
    </span>
  )
}
