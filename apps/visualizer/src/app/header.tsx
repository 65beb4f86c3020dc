import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { PlaceLink } from './place-link.tsx'
import { themes, useTheme, type Theme } from './theme.ts'
import styles from './header.module.css'

/** Name, what kind of run this is, and whatever the place adds at the right. */
export function Header({ children }: { readonly children?: ReactNode }) {
  return (
    <header className={styles['header']}>
      <PlaceLink href="/" className={styles['name']}>
        <Mark /> Flowscope
      </PlaceLink>
      <p className={styles['practice']}>
        <Icon name="practice" size={16} />
        <strong>Practice</strong>
        <span className={styles['promise']}>nothing leaves this computer</span>
      </p>
      <div className={styles['tools']}>
        {children}
        <ThemeToggle />
      </div>
    </header>
  )
}

function Mark() {
  return (
    <svg
      aria-hidden="true"
      width="22"
      height="22"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
    >
      <path d="M4 2v18M18 2v18" strokeWidth="1.5" opacity="0.55" />
      <path d="M4.5 8h12M13 4.5l4 3.5-4 3.5M17.5 15h-9" strokeWidth="1.75" />
    </svg>
  )
}

const themeIcons = { system: 'system', light: 'sun', dark: 'moon' } as const
const themeWords = {
  system: 'Look: as the system',
  light: 'Look: light',
  dark: 'Look: dark',
} as const

function ThemeToggle() {
  const [theme, choose] = useTheme()
  return (
    <Button
      look="icon"
      aria-label={themeWords[theme]}
      title={themeWords[theme]}
      onClick={() => {
        choose(after(theme))
      }}
    >
      <Icon name={themeIcons[theme]} />
    </Button>
  )
}

function after(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
}
