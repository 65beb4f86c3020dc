import { messageWords } from '../../../words/message.ts'
import { CopyButton } from '../copy-button.tsx'
import type { Recipe } from '../recipes/recipe.ts'
import styles from './explained-view.module.css'

const words = messageWords.recipes

/** A line that can be run, and what it prints. */
export function RecipeLine({ recipe: { name, command, gives } }: { readonly recipe: Recipe }) {
  return (
    <div className={styles['recipe']}>
      <p>{words[name]}</p>
      <CopyButton label={words.copy} text={() => command} />
      <pre className={styles['command']}>
        <code>{command}</code>
      </pre>
      <p className={styles['gives']}>
        {words.gives} <output>{gives}</output>
      </p>
    </div>
  )
}
