import type { ComparedSide } from '@flowscope/flow'
import type { Exchange } from '@flowscope/http-message'
import { compareWords } from '../../words/compare.ts'
import { Marked } from './marked-text.tsx'
import { linesOfAnswer, linesOfRequest } from './message-lines.ts'
import { compareLines, type ComparedLine } from './text-difference.ts'
import styles from './message-texts.module.css'

/** So many equal lines in a row are left as they are; more are folded. */
const longestSame = 8

interface MessageTextsProps {
  readonly half: 'request' | 'answer'
  readonly a: ComparedSide | null
  readonly b: ComparedSide | null
  readonly names: readonly [string, string]
}

/** Both messages as they were sent, side by side where there is room. */
export function MessageTexts({ half, a, b, names }: MessageTextsProps) {
  const read = half === 'request' ? linesOfRequest : linesOfAnswer
  const [left, right] = [exchangeOf(a), exchangeOf(b)]
  const [linesOfA, linesOfB] = compareLines(left ? read(left) : [], right ? read(right) : [])
  return (
    <div className={styles['texts']}>
      <MessageText name={names[0]} lines={linesOfA} />
      <MessageText name={names[1]} lines={linesOfB} />
    </div>
  )
}

function exchangeOf(side: ComparedSide | null): Exchange | null {
  return side?.performed?.exchange ?? null
}

interface MessageTextProps {
  readonly name: string
  readonly lines: readonly ComparedLine[]
}

function MessageText({ name, lines }: MessageTextProps) {
  return (
    <figure className={styles['text']}>
      <figcaption className={styles['name']}>{name}</figcaption>
      {lines.length === 0 ? (
        <p className={styles['none']}>{compareWords.noMessage}</p>
      ) : (
        <ol className={styles['lines']}>
          {lines.map((line, at) => (
            <Line key={at} line={line} />
          ))}
        </ol>
      )}
    </figure>
  )
}

function Line({ line }: { readonly line: ComparedLine }) {
  if (line.kind === 'differs') {
    return (
      <li className={styles['differs']}>
        <Marked text={line.text} />
      </li>
    )
  }
  if (line.count > longestSame) {
    return <li className={styles['folded']}>{compareWords.linesSame(line.count)}</li>
  }
  return line.lines.map((text, at) => <li key={at}>{text === '' ? ' ' : text}</li>)
}
