import type { LiveOverview } from '@flowscope/stage'
import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { liveSetupWords as words } from '../../words/live-setup.ts'
import { CheckPart } from './check-part.tsx'
import { ConnectPart } from './connect-part.tsx'
import type { ChangeForm, SetupForm } from './form.ts'
import { guideFor, isTicked } from './guide.ts'
import type { SavedFile } from './metadata-list.tsx'
import { checkState, connectState, registerState, type Found, type PartName } from './parts.ts'
import { Progress } from './progress.tsx'
import { readForm } from './read-form.ts'
import { RegisterPart } from './register-part.tsx'
import { usePreflight, type Looking } from './use-preflight.ts'
import styles from './live-setup.module.css'

interface LiveSetupPageProps {
  readonly overview: LiveOverview
  readonly form: SetupForm
  readonly change: ChangeForm
  readonly part: PartName
  readonly onSave: (file: SavedFile) => void
  readonly onBegun: () => void
}

/** The way to a run against a real org, in three parts. */
export function LiveSetupPage(props: LiveSetupPageProps) {
  const { overview, form, change, part, onSave, onBegun } = props
  const { callbackUrl, hasEnvironmentSecret } = overview
  const looking = usePreflight()
  const heading = useFocusOnTurn(part)
  const read = readForm(form, overview)
  const found = foundOf(looking, JSON.stringify(read.setup))
  const guide = guideFor(form, callbackUrl)
  const ticked = guide.filter((step) => isTicked(form, step)).length
  const states = {
    register: registerState(ticked, guide.length),
    check: checkState(found),
    connect: connectState(read.setup !== null),
  }
  const shown: Readonly<Record<PartName, ReactNode>> = {
    register: <RegisterPart {...{ form, change, callbackUrl, onSave }} />,
    check: <CheckPart {...{ form, change, read, looking, found }} reach={overview} />,
    connect: (
      <ConnectPart
        {...{ form, found, hasEnvironmentSecret, onBegun }}
        setup={read.setup}
        checkHref={hrefOf('check')}
      />
    ),
  }
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <Progress shown={part} states={states} hrefOf={hrefOf} />
      <section aria-labelledby="part-heading" className={styles['part']}>
        <h2 id="part-heading" ref={heading} tabIndex={-1}>
          {words.parts[part]}
        </h2>
        {shown[part]}
        <Onward part={part} />
      </section>
    </div>
  )
}

/** A part that was turned to is read from its title on; the first one is not jumped to. */
function useFocusOnTurn(part: PartName) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(part)
  useEffect(() => {
    if (before.current !== part) heading.current?.focus({ preventScroll: true })
    before.current = part
  }, [part])
  return heading
}

function Onward({ part }: { readonly part: PartName }) {
  const next = onward[part]
  return (
    next && (
      <a href={hrefOf(next.part)} className={styles['onward']}>
        {next.words} <Icon name="send" />
      </a>
    )
  )
}

const onward: Readonly<
  Record<PartName, { readonly part: PartName; readonly words: string } | null>
> = {
  register: { part: 'check', words: words.register.next },
  check: { part: 'connect', words: words.check.next },
  connect: null,
}

function hrefOf(part: PartName): string {
  return `/live?part=${part}`
}

function foundOf({ last }: Looking, setup: string): Found | null {
  return last && { checks: last.checks, isOutdated: JSON.stringify(last.setup) !== setup }
}
