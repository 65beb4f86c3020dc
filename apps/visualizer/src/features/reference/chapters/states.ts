import {
  chartOutline,
  statesOf,
  type RegionOutline,
  type StateOutline,
  type TransitionOutline,
} from '@flowscope/flow'
import { stationTitle } from '../../../run-view/stations.ts'
import { articleWords, regionWords, tagWords } from '../../../words/reference.ts'
import { articleHref } from '../address.ts'
import { article, type Article, type Passage, type Row } from '../article.ts'

/** Every state of every region, read from the chart's own definition. */
export const stateArticles: readonly Article[] = chartOutline.flatMap((outline) =>
  statesOf(outline).map((state) => stateArticle(outline, state)),
)

function stateArticle(outline: RegionOutline, state: StateOutline): Article {
  const { region } = outline
  const { id, description, children, transitions } = state
  const leadsHere = transitionsOf(outline).filter(
    ({ from, target }) => target === id && from !== id,
  )
  const isEnd = children.length === 0 && transitions.length === 0
  return article({
    chapter: 'states',
    id: `${region}.${id}`,
    title: id,
    isCode: true,
    group: regionWords[region],
    what: isEnd ? `${description} ${articleWords.rests}` : description,
    passages: [
      ...rows(
        articleWords.within,
        children.map((child) => innerState(region, child)),
      ),
      ...rows(
        articleWords.leadsOn,
        transitions.map((each) => wayRow(each, each.target)),
      ),
      ...rows(
        articleWords.leadsHere,
        leadsHere.map((each) => wayRow(each, each.from)),
      ),
      ...rows('', factsOf(region, state)),
    ],
    names: [],
  })
}

type Region = RegionOutline['region']

function factsOf(region: Region, { station, tags }: StateOutline): readonly Row[] {
  const kinds = tags.map((tag) => tagWords[tag]).join('; ')
  return [
    { term: articleWords.region, text: regionWords[region] },
    { term: articleWords.station, text: stationTitle(station) },
    ...(kinds === '' ? [] : [{ term: articleWords.tags, text: kinds }]),
  ]
}

function innerState(region: Region, { id, key, description }: StateOutline): Row {
  return { term: key, isCode: true, text: description, href: hrefOf(region, id) }
}

/** What happens, under which conditions, and the state at the other end. */
function wayRow(transition: TransitionOutline, state: string): Row {
  const { happening, conditions, otherwise, region } = transition
  const given = conditions.map(({ holds }) => holds).join(', and ')
  const reason = otherwise ? articleWords.otherwise : given
  return {
    term: state,
    isCode: true,
    text: reason === '' ? `${happening}.` : `${happening}: ${reason}.`,
    href: hrefOf(region, state),
  }
}

function transitionsOf(outline: RegionOutline): readonly TransitionOutline[] {
  return statesOf(outline).flatMap(({ transitions }) => transitions)
}

function hrefOf(region: Region, id: string): string {
  return articleHref(`states/${region}.${id}`)
}

function rows(title: string, list: readonly Row[]): readonly Passage[] {
  return list.length === 0 ? [] : [{ form: 'rows', title, rows: list }]
}
