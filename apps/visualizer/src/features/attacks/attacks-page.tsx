import { attacks } from '@flowscope/scenarios'
import { Prose } from '../../ui/prose.tsx'
import { attackWords as words } from '../../words/attacks.ts'
import { matrixSize } from './cell-names.ts'
import { MatrixList } from './matrix-list.tsx'
import { Matrix } from './matrix.tsx'
import styles from './attacks-page.module.css'
import { useMatrix } from './use-matrix.ts'

/** All attacks, and how each ends against each defence. */
export function AttacksPage() {
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      <h2 className={styles['heading']}>{words.list}</h2>
      <ul className={styles['list']}>
        {attacks.map(({ id, title, goal }) => (
          <li key={id}>
            <a href={`/attack/${id}?engine=page`}>{title}</a>
            <p>
              <Prose text={goal} />
            </p>
          </li>
        ))}
      </ul>
      <Played />
    </>
  )
}

function Played() {
  const { results, broken } = useMatrix(null)
  const { matrix } = words
  const isDone = results.length === matrixSize
  return (
    <section aria-labelledby="matrix-heading">
      <h2 id="matrix-heading" className={styles['heading']}>
        {matrix.title}
      </h2>
      <p className={styles['lead']}>{matrix.lead}</p>
      <p className={styles['count']} role="status">
        {broken && matrix.broken}
        {!broken && isDone && matrix.filled(matrixSize)}
      </p>
      {!broken && !isDone && (
        <progress max={matrixSize} value={results.length} className={styles['progress']}>
          {matrix.filling(results.length, matrixSize)}
        </progress>
      )}
      <Matrix results={results} />
      <MatrixList results={results} />
    </section>
  )
}
