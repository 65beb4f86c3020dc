import { useMemo, useSyncExternalStore } from 'react'
import { settingsOf, type Settings } from './settings.ts'

const key = 'flowscope.settings'
const changed = new EventTarget()

/** The settings, and how to change some of them; every view and every tab sees the change at once. */
export function useSettings(): {
  readonly settings: Settings
  readonly change: (some: Partial<Settings>) => void
} {
  const text = useSyncExternalStore(subscribe, kept)
  return useMemo(() => ({ settings: settingsOf(text), change }), [text])
}

/** Puts the settings on the page's root, where the style sheets read them. */
export function applySettings(): void {
  const { theme, contrast, motion, depth } = settingsOf(kept())
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  Object.assign(dataset, { contrast, motion, depth })
}

/** Applies them now and whenever they change, here or in another tab. */
export function keepSettingsApplied(): void {
  applySettings()
  subscribe(applySettings)
}

/** Forgets them all: the start again. */
export function eraseSettings(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
  unkept = null
  changed.dispatchEvent(new Event('changed'))
}

function change(some: Partial<Settings>): void {
  keep(JSON.stringify({ ...settingsOf(kept()), ...some }))
  changed.dispatchEvent(new Event('changed'))
}

function subscribe(onChange: () => void): () => void {
  changed.addEventListener('changed', onChange)
  addEventListener('storage', onChange)
  return () => {
    changed.removeEventListener('changed', onChange)
    removeEventListener('storage', onChange)
  }
}

let unkept: string | null = null

/** Where a browser keeps nothing, the settings last as long as the page. */
function kept(): string | null {
  try {
    return unkept ?? localStorage.getItem(key)
  } catch {
    return unkept
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(key, text)
    unkept = null
  } catch {
    unkept = text
  }
}
