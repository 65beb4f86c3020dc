import { findings, type Finding, type SetupPage } from '@flowscope/reference'
import { articleWords } from '../../../words/reference.ts'
import { article, type Article, type ArticleRef } from '../article.ts'
import { slug } from '../slug.ts'

/** The address of a setting: what it is called, or where it stands when no single one is to blame. */
export function settingRef(page: SetupPage): ArticleRef {
  return `settings/${slug(titleOf(page))}`
}

/** Every place in Setup where some error is put right. */
export const settingArticles: readonly Article[] = [...grouped().values()]
  .map(settingArticle)
  .toSorted((one, other) => one.group.localeCompare(other.group))

function settingArticle([first, ...others]: readonly [Finding & Placed, ...(Finding & Placed)[]]) {
  const all = [first, ...others]
  const { setup } = first
  return article({
    chapter: 'settings',
    id: slug(titleOf(setup)),
    title: titleOf(setup),
    group: groupOf(setup),
    what: articleWords.decides(codesOf(all)),
    passages: [
      { form: 'rows', title: '', rows: [{ term: articleWords.path, text: setup.path }] },
      { form: 'list', title: articleWords.fix, texts: [...new Set(all.map(({ fix }) => fix))] },
    ],
    links: all.map(({ id }) => `errors/${id}` as const),
  })
}

interface Placed {
  readonly setup: SetupPage
}

function grouped(): ReadonlyMap<string, readonly [Finding & Placed, ...(Finding & Placed)[]]> {
  const groups = new Map<string, readonly [Finding & Placed, ...(Finding & Placed)[]]>()
  for (const finding of findings) {
    if (!isPlaced(finding)) continue
    const key = titleOf(finding.setup)
    const known = groups.get(key)
    groups.set(key, known ? [...known, finding] : [finding])
  }
  return groups
}

function isPlaced(finding: Finding): finding is Finding & Placed {
  return finding.setup !== null
}

function titleOf({ path, setting }: SetupPage): string {
  return setting ?? stepsOf(path).at(-1) ?? path
}

/** The page on which a setting stands. */
function groupOf({ path }: SetupPage): string {
  const page = stepsOf(path).at(-1) ?? path
  return page.charAt(0).toUpperCase() + page.slice(1)
}

function codesOf(all: readonly Finding[]): string {
  return [...new Set(all.map(({ code }) => `\`${code}\``))].join(', ')
}

function stepsOf(path: string): readonly string[] {
  return path.split(' → ')
}
