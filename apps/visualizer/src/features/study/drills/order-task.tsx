import type { Confidence, OrderTask as Order } from '@flowscope/study'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useSettings } from '../../../settings/use-settings.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { useNumberKeys } from '../../../ui/use-number-keys.ts'
import { say } from '../../../ui/voice.ts'
import { drillWords as words } from '../../../words/drills.ts'
import { ConfidenceAsk } from '../confidence-ask.tsx'
import bar from './one-drill.module.css'
import styles from './order-task.module.css'
import { movedTo, useDragging } from './use-dragging.ts'

interface OrderTaskProps {
  readonly task: Order
  readonly onGive: (order: readonly number[], confidence: Confidence) => void
}

/** Lines that are dragged, or moved by arrows and keys, until they stand as they were sent. */
export function OrderTask({ task: { items }, onGive }: OrderTaskProps) {
  const [order, setOrder] = useState<readonly number[]>(() => items.map((_, at) => at))
  const list = useRef<HTMLOListElement>(null)
  const { settings } = useSettings()
  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length || to === from) return
    setOrder(movedTo(order, from, to))
    say(words.moved(to + 1, order.length))
  }
  const { dragged, handle } = useDragging(list, move)
  useNumberKeys(settings.shortcuts, (number) => {
    list.current?.querySelectorAll<HTMLElement>('[data-handle]')[number - 1]?.focus()
  })
  return (
    <>
      <p className={styles['hint']}>{words.orderHint}</p>
      <ol ref={list} className={styles['items']} aria-label={words.items}>
        {order.map((item, place) => (
          <li key={item} className={styles['item']} data-dragged={dragged === place}>
            <Line
              text={items[item] ?? ''}
              place={place}
              last={order.length - 1}
              onMove={(to) => {
                move(place, to)
              }}
              handle={handle(place)}
            />
          </li>
        ))}
      </ol>
      <div className={bar['bar']}>
        <ConfidenceAsk
          label={words.answer}
          onChoose={(confidence) => {
            onGive(order, confidence)
          }}
        />
      </div>
    </>
  )
}

interface LineProps {
  readonly text: string
  readonly place: number
  readonly last: number
  readonly onMove: (to: number) => void
  readonly handle: ReturnType<ReturnType<typeof useDragging>['handle']>
}

function Line({ text, place, last, onMove, handle }: LineProps) {
  const plain = text.replaceAll('`', '')
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(place + step)
  }
  return (
    <>
      <button
        type="button"
        data-handle
        className={styles['handle']}
        aria-label={words.move(plain)}
        onKeyDown={onKeyDown}
        {...handle}
      >
        <Icon name="grip" />
      </button>
      <span className={styles['text']}>
        <Prose text={text} />
      </span>
      <span className={styles['arrows']}>
        <Button
          look="icon"
          aria-label={words.up(plain)}
          aria-disabled={place === 0}
          onClick={() => {
            onMove(place - 1)
          }}
        >
          <Icon name="up" />
        </Button>
        <Button
          look="icon"
          aria-label={words.down(plain)}
          aria-disabled={place === last}
          onClick={() => {
            onMove(place + 1)
          }}
        >
          <Icon name="down" />
        </Button>
      </span>
    </>
  )
}

interface OrderToldProps {
  readonly task: Order
  readonly given: readonly number[]
}

/** The true order, and where each line had been put. */
export function OrderTold({ task: { items, order }, given }: OrderToldProps) {
  return (
    <ol className={styles['items']} aria-label={words.trueOrder}>
      {order.map((item, place) => {
        const stood = given.indexOf(item)
        const isRight = stood === place
        return (
          <li key={item} className={styles['item']} data-right={isRight}>
            <span className={styles['mark']}>
              <Icon name={isRight ? 'check' : 'cross'} />
            </span>
            <span className={styles['text']}>
              <Prose text={items[item] ?? ''} />
              {!isRight && <span className={styles['stood']}>{words.stood(stood + 1)}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
