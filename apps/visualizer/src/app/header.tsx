import type { ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import { labWords } from '../words/lab.ts'
import { studyNavWords } from '../words/study-nav.ts'
import { LookToggle } from './look-toggle.tsx'
import { PlaceLink } from './place-link.tsx'
import styles from './header.module.css'

interface HeaderProps {
  /** In place of the word that all of this is practice. */
  readonly kind?: ReactNode
  readonly children?: ReactNode
}

/** Name, what kind of run this is, and whatever the place adds at the right. */
export function Header({ kind, children }: HeaderProps) {
  return (
    <header className={styles['header']}>
      <PlaceLink href="/" className={styles['name']}>
        <Mark /> {labWords.name}
      </PlaceLink>
      {kind ?? <Practice />}
      <PlaceLink href="/learn" className={styles['learn']} data-beside={children !== undefined}>
        {studyNavWords.entry}
      </PlaceLink>
      <div className={styles['tools']}>
        {children}
        <span className={styles['look']}>
          <LookToggle />
        </span>
      </div>
    </header>
  )
}

function Practice() {
  return (
    <p className={styles['practice']}>
      <Icon name="practice" size={16} />
      <strong>{labWords.practice}</strong>
      <span className={styles['promise']}>{labWords.promise}</span>
    </p>
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
