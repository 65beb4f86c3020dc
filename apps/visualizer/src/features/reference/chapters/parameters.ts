import { entries, type Entry, type Place } from '@flowscope/reference'
import { placeWords } from '../../../words/places.ts'
import { articleWords } from '../../../words/reference.ts'
import { article, type Article, type Row } from '../article.ts'

const order = Object.keys(placeWords)

/** Every name that a message can hold, in the order of a walk. */
export const parameterArticles: readonly Article[] = entries
  .toSorted((one, other) => rank(one.places[0]) - rank(other.places[0]))
  .map(parameterArticle)

function parameterArticle(entry: Entry): Article {
  const { id, name, alsoNamed = [], places, what, why, without, mark, sources } = entry
  return article({
    chapter: 'parameters',
    id,
    title: name,
    isCode: true,
    group: placeWords[places[0]],
    what,
    passages: [
      { form: 'prose', title: articleWords.why, texts: [why] },
      { form: 'prose', title: articleWords.without, texts: [without] },
      { form: 'rows', title: '', rows: factsOf(entry) },
    ],
    mark,
    sources,
    names: [name, ...alsoNamed],
  })
}

function factsOf({ places, alsoNamed, secret }: Entry): readonly Row[] {
  const where = [...new Set(places.map((place) => placeWords[place]))].join(', ')
  const others = (alsoNamed ?? []).map((name) => `\`${name}\``).join(', ')
  return [
    { term: articleWords.places, text: where },
    ...(others === '' ? [] : [{ term: articleWords.alsoNamed, text: others }]),
    ...(secret === true ? [{ term: articleWords.secret, text: articleWords.secretText }] : []),
  ]
}

function rank(place: Place): number {
  return order.indexOf(place)
}
