import { withHeader } from '@flowscope/http-message'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  attackSteps,
  sendSteps,
  StageError,
  type Decision,
  type SendStep,
  type Stage,
  type StepId,
} from '../src/index.ts'
import { logIn, openWithWorld, practice, press, toGrant } from './walks.ts'

const junk = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => encodeURI(text).replace(/%(?=2)/g, ''))

const plain: fc.Arbitrary<Decision> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...sendSteps).map((step): Decision => ({ type: 'send', step })),
  },
  fc.constantFrom<Decision[]>(
    { type: 'act', step: 'connect' },
    logIn(),
    logIn('guess'),
    press('oaapprove'),
    press('deny'),
    { type: 'attack', step: 'steal' },
    { type: 'attack', step: 'trade' },
    { type: 'advanceClock', milliseconds: 901_000 },
    { type: 'advanceClock', milliseconds: -1 },
    { type: 'cancel' },
    { type: 'restart', how: 'connectAgain' },
    { type: 'restart', how: 'tryAgain' },
  ),
)

interface Spoiled {
  readonly step: StepId
  readonly target: string
  readonly cookie: string
  readonly authority: string | null
}

const spoiled: fc.Arbitrary<Spoiled> = fc.record({
  step: fc.constantFrom(...sendSteps.filter((step) => step !== 'redirect')),
  target: fc.oneof(
    junk,
    junk.map((text) => `/oauth/callback?${text}`),
    fc.constant('//['),
  ),
  cookie: junk,
  authority: fc.constantFrom(null, null, 'localhost:3000', 'nowhere.example', '['),
})

/** The decision to send a step's request with another target, host and cookie. */
async function spoil(stage: Stage, { step, target, cookie, authority }: Spoiled) {
  const draft = await stage.draft(step)
  if (draft.kind !== 'request' || draft.step === 'steal' || draft.step === 'trade') return null
  const { request } = draft
  const edited = {
    ...request,
    target,
    authority: authority ?? request.authority,
    headers: withHeader(request.headers, 'Cookie', cookie),
  }
  const edit = { kind: 'request', request: edited } as const
  const attack = attackSteps.find((step) => step === draft.step)
  return attack
    ? ({ type: 'attack', step: attack, edit } as const)
    : ({ type: 'send', step: draft.step as SendStep, edit } as const)
}

test('any decision has an outcome or is refused as impossible, and the clocks agree', async () => {
  const choices = fc.array(fc.oneof(plain, spoiled), { maxLength: 12 })
  const start = fc.nat({ max: toGrant.length })
  await fc.assert(
    fc.asyncProperty(start, choices, async (length, decisions) => {
      const { stage, world } = await openWithWorld(practice)
      for (const decision of toGrant.slice(0, length)) await stage.perform(decision)
      for (const each of decisions) {
        const clock = await perform(stage, each)
        if (clock !== null) expect(clock).toBe(world.now())
      }
    }),
    { numRuns: 60, seed: 20_260_105 },
  )
})

/** The clock afterwards; `null` when the step was not possible. */
async function perform(stage: Stage, each: Decision | Spoiled): Promise<number | null> {
  try {
    const decision = 'type' in each ? each : await spoil(stage, each)
    return decision && (await stage.perform(decision)).clock
  } catch (error) {
    expect(error).toBeInstanceOf(StageError)
    return null
  }
}
