import { kindOf, type HandleKind } from '@flowscope/http-message'
import { identityUrls, rfc, webServerFlow, type RunSetup } from '@flowscope/reference'
import { walkTo, type Played } from '@flowscope/scenarios'
import type { Random } from '../../random.ts'
import type { DrillMaker } from '../drill-maker.ts'
import { choiceOf, some } from '../options.ts'
import { play, runUpTo } from '../play.ts'
import { someWorld } from '../worlds.ts'
import { decodedParts } from './jwt-parts.ts'
import { valueKinds, type ValueKind } from './value-kinds.ts'

/** A value of a run, to be told by its looks. */
export const token: DrillMaker = {
  subjects: valueKinds.length,
  make: async (subject, random, open) => {
    const kind = valueKinds[subject] ?? random.pick(valueKinds)
    const issueJwtAccessTokens = kind.id === 'jwtAccessToken'
    const setup = someWorld(random, { app: { issueJwtAccessTokens } })
    const run = await play(open, setup, walkTo('query'))
    const value = valueOf(kind, run.played, setup)
    return {
      about: kind.station,
      station: kind.station,
      ask: 'What is this?',
      exhibits: [
        { title: 'A value of this run', text: value, look: 'wire' },
        ...decodedParts(value),
      ],
      task: choiceOf(
        random,
        { text: kind.name, why: kind.looks },
        others(kind, random).map((other) => ({
          text: other.name,
          misconception: other.takenFor,
          why: other.looks,
        })),
      ),
      reason: `${kind.looks} ${kind.serves}`,
      sources: [rfc(6749, '1.4'), webServerFlow, identityUrls],
      run: runUpTo(run),
      article: null,
    }
  },
}

/** Values that are random characters and nothing else cannot be told from each other. */
function others(kind: ValueKind, random: Random): readonly ValueKind[] {
  const apart = random.shuffled(valueKinds).filter((each) => each.id !== kind.id)
  const plain = apart.filter(({ isPlain }) => isPlain).slice(0, kind.isPlain ? 0 : 1)
  return some(random, 3, [...plain, ...apart.filter(({ isPlain }) => !isPlain)])
}

function valueOf({ id, handle }: ValueKind, played: readonly Played[], setup: RunSetup): string {
  if (id === 'consumerKey') return setup.client.consumerKey
  if (id === 'secret') return setup.client.consumerSecret ?? ''
  const named = played.flatMap(({ performed }) => performed.named ?? [])
  return firstOf(named, handle)
}

function firstOf(
  named: readonly (readonly [value: string, handle: `${HandleKind}·${number}`])[],
  kind: HandleKind,
): string {
  const found = named.find(([, handle]) => kindOf(handle) === kind)
  if (found) return found[0]
  throw new RangeError(`The run has no ${kind}`)
}
