import { marks, stationIds } from './known.ts'
import { topicIds } from '../../src/index.ts'
import type { Lint } from './content.ts'
import { plain, repeated } from './words.ts'

export const factLints: Readonly<Record<string, Lint>> = {
  'a fact has a name in kebab case that no other fact has': ({ facts }) => {
    const names = facts.map(([id]) => id)
    return [
      ...repeated(names).map((id) => `${id}: more than one fact has this name`),
      ...names.filter((id) => !kebab.test(id)).map((id) => `${id}: not in kebab case`),
    ]
  },
  'a fact is one whole sentence': ({ facts }) =>
    facts
      .filter(([, { says }]) => !/^\S.*\.$/.test(says))
      .map(([id, { says }]) => `${id}: ${says}`),
  'no two facts say the same': ({ facts }) =>
    repeated(facts.map(([, { says }]) => plain(says))).map((said) => `twice: ${said}`),
  'a fact has a source, a mark, a topic and a station': ({ facts }) =>
    facts.flatMap(([id, { sources, mark, topic, station }]) => [
      ...((sources as readonly unknown[]).length === 0 ? [`${id}: no source`] : []),
      ...(marks.includes(mark) ? [] : [`${id}: the mark ${mark}`]),
      ...(topicIds.includes(topic) ? [] : [`${id}: the topic ${topic}`]),
      ...(station === null || stationIds.includes(station)
        ? []
        : [`${id}: the station ${station}`]),
    ]),
  'what a standard says instead is whole sentences': ({ facts }) =>
    facts
      .filter(([, { standard = 'None.' }]) => !/^\S.*\.$/s.test(standard))
      .map(([id]) => `${id}: its standard is no sentence`),
  'a fact is asked about by one or two items': ({ facts, cards, questions }) => {
    const asked = [...cards, ...questions].map(({ fact }) => fact)
    return facts.flatMap(([id]) => {
      const count = asked.filter((each) => each === id).length
      return count >= 1 && count <= 2 ? [] : [`${id}: asked about by ${String(count)}`]
    })
  },
  'what is asked about is a fact': ({ facts, cards, questions }) => {
    const names = facts.map(([id]) => id)
    return [...cards, ...questions]
      .filter(({ fact }) => !names.includes(fact))
      .map(({ id, fact }) => `${id}: there is no fact ${fact}`)
  },
}

export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
