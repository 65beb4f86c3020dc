import { topicOf, type AskingQuestion, type Lint } from './content.ts'
import { rights } from './question-lints.ts'

/** A screen shuffles the options; who reads the files, or prints them, is not to guess either. */
export const placeLints: Readonly<Record<string, Lint>> = {
  'no place holds the right option much more often than another': ({ questions }) => {
    const places = questions.filter((each) => rights(each) === 1).map(placeOfRight)
    return [0, 1, 2, 3].flatMap((place) => {
      const share = places.filter((each) => each === place).length / places.length
      return share < 0.15 || share > 0.35
        ? [`${letterOf(place)}: ${String(Math.round(share * 100))} %`]
        : []
    })
  },
  'in each topic the right options stand in at least three places': (content) => {
    const topics = [...new Set(content.questions.map(({ fact }) => topicOf(content, fact)))]
    return topics.flatMap((topic) => {
      const own = content.questions.filter(
        (each) => topicOf(content, each.fact) === topic && rights(each) === 1,
      )
      const places = new Set(own.map(placeOfRight))
      return own.length >= 6 && places.size < 3
        ? [`${topic ?? 'none'}: ${[...places].map(letterOf).join('')}`]
        : []
    })
  },
  'the same place is right three times in a row at most': ({ questions }) =>
    runsOf(questions.filter((each) => rights(each) === 1)).map(
      ({ id, place }) => `${id}: the fourth ${letterOf(place)} in a row`,
    ),
  'right options do not go round in a cycle': ({ questions }) => {
    const places = questions.filter((each) => rights(each) === 1).map(placeOfRight)
    const steps = places.slice(1).map((place, at) => (place - (places[at] ?? 0) + 4) % 4)
    return [0, 1, 2, 3].flatMap((step) => {
      const share = steps.filter((each) => each === step).length / steps.length
      return steps.length >= 12 && share > 0.45
        ? [`a step of ${String(step)}: ${String(Math.round(share * 100))} %`]
        : []
    })
  },
  'of several right options the first places are not always among them': ({ questions }) => {
    const several = questions.filter((each) => rights(each) > 1)
    return [0, 1, 2, 3, 4].flatMap((place) => {
      const share = several.filter(({ options }) => options[place]?.right).length / several.length
      return several.length >= 8 && (share < 0.15 || share > 0.7)
        ? [`${letterOf(place)}: ${String(Math.round(share * 100))} %`]
        : []
    })
  },
}

function placeOfRight({ options }: AskingQuestion): number {
  return options.findIndex(({ right }) => right)
}

function runsOf(questions: readonly AskingQuestion[]) {
  return questions.flatMap((each, at) => {
    const four = questions.slice(Math.max(0, at - 3), at + 1).map(placeOfRight)
    const [place = 0] = four
    return four.length === 4 && new Set(four).size === 1 ? [{ id: each.id, place }] : []
  })
}

function letterOf(place: number): string {
  return 'ABCDE'.charAt(place)
}
