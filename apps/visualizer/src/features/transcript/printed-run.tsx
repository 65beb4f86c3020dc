import { createElement, useEffect, useState, type ComponentType } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { TranscribedRun } from './transcript.ts'

interface PaperProps {
  readonly view: TranscribedRun
}

/** Whatever is on the screen, paper gets the run as a document. It is set only while printing. */
export function PrintedRun({ view }: PaperProps) {
  const paper = usePaper()
  const printing = usePrinting()
  if (!paper || !printing) return null
  return createPortal(createElement(paper, { view }), document.body)
}

/** Printing does not wait, so the code for it is fetched when the page has nothing else to do. */
function usePaper(): ComponentType<PaperProps> | null {
  const [paper, setPaper] = useState<{ readonly Paper: ComponentType<PaperProps> } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('./paper.tsx').then(({ Paper }) => {
        setPaper({ Paper })
      })
    }, 3000)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return paper?.Paper ?? null
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const start = () => {
      flushSync(() => {
        setPrinting(true)
      })
    }
    const end = () => {
      setPrinting(false)
    }
    addEventListener('beforeprint', start)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
