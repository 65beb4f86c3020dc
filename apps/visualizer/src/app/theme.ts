import { useState } from 'react'

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

const key = 'flowscope.theme'

/** Applies what was chosen last time; the system's own look needs no attribute. */
export function applyTheme(theme: Theme = readTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function useTheme(): readonly [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme)
  const choose = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
    localStorage.setItem(key, next)
  }
  return [theme, choose]
}

function readTheme(): Theme {
  return themes.find((each) => each === localStorage.getItem(key)) ?? 'system'
}
