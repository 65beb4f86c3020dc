import { useEffect, useRef } from 'react'
import { announcementOf } from '../run-view/announcement.ts'
import type { RunView } from '../run-view/run-view.ts'
import { PoliteVoice } from '../ui/polite-voice.tsx'
import { say } from '../ui/voice.ts'

/** Long enough for a step and its state to be one sentence, short enough to belong to the press. */
const breath = 150

/** The one polite voice: says what the newest step brought, and whatever else is said by `say`. */
export function LiveRegion({ view }: { readonly view: RunView }) {
  useAnnouncements(view)
  return <PoliteVoice />
}

function useAnnouncements(view: RunView): void {
  const told = useRef(view)
  useEffect(() => {
    if (view.busy) return
    const timer = setTimeout(() => {
      const text = announcementOf(told.current, view)
      told.current = view
      if (text !== null) say(text)
    }, breath)
    return () => {
      clearTimeout(timer)
    }
  }, [view])
}
