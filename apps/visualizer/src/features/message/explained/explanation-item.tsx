import type { ReactNode } from 'react'
import { Prose } from '../../../ui/prose.tsx'
import { messageWords } from '../../../words/message.ts'
import { CopyButton } from '../copy-button.tsx'
import { EncodedText } from '../encoded-text.tsx'
import { Checked, Made } from '../fields/handling.tsx'
import { useHandling } from '../fields/use-handling.ts'
import { FollowButton, Sources } from '../note.tsx'
import type { Recipe } from '../recipes/recipe.ts'
import type { Explanation } from './notes-of.ts'
import { RecipeLine } from './recipe-line.tsx'
import styles from './explained-view.module.css'

const words = messageWords.explained

interface ExplanationItemProps {
  readonly explanation: Explanation
  readonly recipes: readonly Recipe[]
}

/** Everything about one name: what it is, why, what breaks without it, who checks it, and how to make it. */
export function ExplanationItem({ explanation, recipes }: ExplanationItemProps) {
  const { entry, text, whole, address, named } = explanation
  const handling = useHandling()(named)
  return (
    <article className={styles['note']} aria-label={messageWords.note.about(entry.name)}>
      <header className={styles['head']}>
        <h3 className={styles['name']}>{entry.name}</h3>
        <FollowButton whole={whole} />
        <CopyButton label={words.copyLink} text={() => addressOfNote(address)} />
      </header>
      {text !== entry.name && text !== '' && (
        <p className={styles['value']}>
          <EncodedText text={text} />
        </p>
      )}
      <p className={styles['what']}>
        <Prose text={entry.what} />
      </p>
      <dl className={styles['reasons']}>
        <Reason name={words.why}>
          <Prose text={entry.why} />
        </Reason>
        <Reason name={words.without}>
          <Prose text={entry.without} />
        </Reason>
        {handling && (
          <Reason name={words.made}>
            <Made handling={handling} whole={whole} />
          </Reason>
        )}
        {handling && handling.checks.length > 0 && (
          <Reason name={words.checked}>
            <Checked handling={handling} />
          </Reason>
        )}
        {recipes.map((recipe) => (
          <Reason key={recipe.name} name={messageWords.recipes.title}>
            <RecipeLine recipe={recipe} />
          </Reason>
        ))}
      </dl>
      <div className={styles['foot']}>
        <Sources entry={entry} />
        <a href={`/reference/entries/${encodeURIComponent(entry.id)}`}>{words.reference}</a>
      </div>
    </article>
  )
}

function Reason({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['reason']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The place where the reader is, with this note open. */
function addressOfNote(address: string): string {
  const here = new URL(location.href)
  here.searchParams.set('note', address)
  return here.href
}
