import type { Entry, Source } from '@flowscope/reference'
import { useThread } from '../../run-view/thread-context.ts'
import { Button } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { messageWords } from '../../words/message.ts'
import styles from './note.module.css'

const words = messageWords.note

interface NoteProps {
  readonly id: string
  readonly entry: Entry
  /** The value that the note stands beside, decoded. */
  readonly whole: string | null
}

/** The margin note of one range: what it is, why it is there, what is lost without it. */
export function Note({ id, entry, whole }: NoteProps) {
  return (
    <aside id={id} className={styles['note']} aria-label={words.about(entry.name)}>
      <p className={styles['what']}>
        <Prose text={entry.what} />
      </p>
      <p>
        <Prose text={entry.why} />
      </p>
      <p>
        <span className={styles['lead']}>{words.without} </span>
        <Prose text={entry.without} />
      </p>
      <FollowButton whole={whole} />
      <Sources entry={entry} />
    </aside>
  )
}

/** Where the value has a name in this run, its way through the run can be lit up. */
export function FollowButton({ whole }: { readonly whole: string | null }) {
  const { handleOf, thread, follow } = useThread()
  const handle = whole === null ? undefined : handleOf(whole)
  if (!handle) return null
  const isFollowed = handle === thread
  return (
    <Button
      look="quiet"
      className={styles['follow']}
      aria-pressed={isFollowed}
      onClick={() => {
        follow(isFollowed ? null : handle)
      }}
    >
      {isFollowed ? words.following : words.follow}
    </Button>
  )
}

/** How far the note can be trusted, and where to check. */
export function Sources({ entry }: { readonly entry: Entry }) {
  return (
    <p className={styles['sources']}>
      {entry.sources.every(({ url }) => url !== undefined) && (
        <span>{messageWords.marks[entry.mark]}</span>
      )}
      {entry.sources.map((source) => (
        <SourceLink key={titleOf(source)} source={source} />
      ))}
    </p>
  )
}

function SourceLink({ source }: { readonly source: Source }) {
  const title = titleOf(source)
  return source.url === undefined ? (
    <span>{title}</span>
  ) : (
    <a href={source.url} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}

function titleOf({ title, section }: Source): string {
  return section === undefined ? title : `${title} §${section}`
}
