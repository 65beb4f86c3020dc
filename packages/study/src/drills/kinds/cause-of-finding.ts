import { findings, type Finding, type FindingPlace } from '@flowscope/reference'
import type { Random } from '../../random.ts'
import type { Exhibit, MadeDrill } from '../drill.ts'
import { choiceOf } from '../options.ts'
import { couldBeBehind, isTelling } from './finding-topics.ts'

/** An error of the reference, and what usually leads to it; where that is not known, what it says. */
export function causeOfFinding(finding: Finding, random: Random): MadeDrill {
  const causes = finding.causes.filter(isTelling)
  const right = causes.length > 0 ? random.pick(causes) : finding.meaning
  const told = causes.length > 0 ? 'cause' : 'meaning'
  return {
    about: finding.id,
    station: null,
    ask: told === 'cause' ? 'Which of these leads to it?' : 'What does it say?',
    exhibits: [exhibitOf(finding)],
    task: choiceOf(
      random,
      { text: right, why: `${finding.meaning} ${finding.fix}` },
      besides(finding, told, random).map(([text, other]) => ({
        text,
        misconception: `\`${wordsOf(finding)}\` stands for this as well`,
        why: `That would be told as \`${wordsOf(other)}\`.`,
      })),
    ),
    reason: `${finding.meaning} ${finding.fix}`,
    sources: finding.sources,
    run: null,
    article: `errors/${finding.id}`,
  }
}

function exhibitOf(finding: Finding): Exhibit {
  return { title: titles[finding.places[0]], text: wordsOf(finding), look: 'wire' }
}

const titles: Readonly<Record<FindingPlace, string>> = {
  authorizeBody: 'At the authorize URL, before any login',
  errorPage: 'On Salesforce’s error page, after the login',
  redirect: 'In the callback of the web app',
  tokenResponse: 'In the answer of the token endpoint',
  revokeResponse: 'In the answer of the revoke endpoint',
  apiResponse: 'In the answer of the API',
}

type Told = readonly [text: string, of: Finding]

/** Of three other errors, those of the same place first; nothing that could be behind this one. */
function besides(finding: Finding, told: 'cause' | 'meaning', random: Random): readonly Told[] {
  const others = random.shuffled(findings).flatMap((other): readonly Told[] => {
    const texts = told === 'cause' ? other.causes.filter(isTelling) : [other.meaning]
    const fair = texts.filter((text) => !couldBeBehind(text, other, finding))
    return fair.length === 0 ? [] : [[random.pick(fair), other]]
  })
  const isNear = ([, { places }]: Told) => places.some((place) => finding.places.includes(place))
  return withoutRepeats([
    ...others.filter(isNear),
    ...others.filter((each) => !isNear(each)),
  ]).slice(0, 3)
}

function withoutRepeats(told: readonly Told[]): readonly Told[] {
  return told.filter(([text], at) => told.findIndex(([each]) => each === text) === at)
}

function wordsOf({ code, description }: Finding): string {
  return description === undefined ? code : `${code}: ${description}`
}
