import { entriesBehind, findings, type Finding } from '@flowscope/reference'
import { articleWords, findingPlaceWords } from '../../../words/reference.ts'
import { article, type Article, type Row } from '../article.ts'
import { settingRef } from './settings.ts'
import { articleHref } from '../address.ts'

/** Every refusal that is explained. */
export const errorArticles: readonly Article[] = findings.map(errorArticle)

function errorArticle(finding: Finding): Article {
  const { id, code, description, places, meaning, causes, fix, setup, mark, sources } = finding
  return article({
    chapter: 'errors',
    id,
    title: code,
    isCode: true,
    group: findingPlaceWords[places[0]],
    what: meaning,
    says: description ?? null,
    passages: [
      { form: 'list', title: articleWords.causes, texts: causes },
      { form: 'prose', title: articleWords.fix, texts: [fix] },
      { form: 'rows', title: '', rows: factsOf(finding) },
    ],
    mark,
    sources,
    links: [
      ...entriesBehind(finding).map((entry) => `parameters/${entry.id}` as const),
      ...(setup ? [settingRef(setup)] : []),
    ],
  })
}

function factsOf({ places, setup }: Finding): readonly Row[] {
  const surfaces = places.map((place) => findingPlaceWords[place]).join(', ')
  return [
    { term: articleWords.surfaces, text: surfaces },
    setup === null
      ? { term: articleWords.setup, text: articleWords.notInSetup }
      : { term: articleWords.setup, text: setup.path },
    ...(setup?.setting
      ? [{ term: articleWords.setting, text: setup.setting, href: articleHref(settingRef(setup)) }]
      : []),
  ]
}
