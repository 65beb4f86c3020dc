import { questionOf, type MockExam } from '@flowscope/study'
import { useMemo, useSyncExternalStore } from 'react'

const key = 'flowscope.mock exam'
const changed = new EventTarget()

/** The mock exam that is under way on this device; `null` where there is none. */
export function useKeptExam(): MockExam | null {
  const text = useSyncExternalStore(subscribe, kept)
  return useMemo(() => examOf(text), [text])
}

/** Keeps it after each change, so that a reload goes on where it was. */
export function keepExam(exam: MockExam | null): void {
  keep(exam === null ? null : JSON.stringify(exam))
  changed.dispatchEvent(new Event('changed'))
}

/** Without storage it lasts as long as the page. */
let unkept: string | null = null

function kept(): string | null {
  try {
    return unkept ?? localStorage.getItem(key)
  } catch {
    return unkept
  }
}

function keep(text: string | null): void {
  unkept = null
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    unkept = text
  }
}

function subscribe(onChange: () => void): () => void {
  changed.addEventListener('changed', onChange)
  addEventListener('storage', onChange)
  return () => {
    changed.removeEventListener('changed', onChange)
    removeEventListener('storage', onChange)
  }
}

function examOf(text: string | null): MockExam | null {
  try {
    const exam: unknown = JSON.parse(text ?? 'null')
    return isExam(exam) ? exam : null
  } catch {
    return null
  }
}

/** It was written by us, perhaps by another version: then with other members, or other questions. */
function isExam(exam: unknown): exam is MockExam {
  const { questions, at, chosen, flagged } = Object(exam) as Readonly<Record<string, unknown>>
  const isShaped = typeof at === 'number' && typeof chosen === 'object' && Array.isArray(flagged)
  return isShaped && Array.isArray(questions) && questions.length > 0 && questions.every(isKnown)
}

function isKnown(question: unknown): boolean {
  const { item } = Object(question) as Readonly<Record<string, unknown>>
  return typeof item === 'string' && questionOf(item) !== undefined
}
