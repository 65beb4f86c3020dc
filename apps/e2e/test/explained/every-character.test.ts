import { pageCrypto, practiceDice } from '@flowscope/ports'
import { entryFor } from '@flowscope/reference'
import { createWorld } from '@flowscope/salesforce-emulator'
import { openStage, pageNetwork, worldAuthorities, type Performed } from '@flowscope/stage'
import { expect, test } from 'vitest'
import { spotsOf, type Spot } from './spots.ts'
import { decisionOf, stories, type Story } from './stories.ts'

test.for(stories)('explains every parameter, header and field of: $name', async (story) => {
  const spots = (await told(story)).flatMap(({ exchange }) => (exchange ? spotsOf(exchange) : []))
  expect(spots.length).toBeGreaterThan(20)
  expect([...new Set(spots.filter(isUnexplained).map(inWords))]).toEqual([])
})

async function told({ setup, moves }: Story): Promise<readonly Performed[]> {
  const crypto = pageCrypto(globalThis.crypto.subtle)
  const dice = practiceDice(crypto, setup.world.seed)
  const world = createWorld(setup.world, { crypto, dice })
  const network = pageNetwork({ world, authorities: worldAuthorities(setup.world) })
  const stage = await openStage(setup, network, { crypto, dice })
  const outcomes: Performed[] = []
  for (const move of moves) {
    const draft = 'type' in move ? null : await stage.draft(move.step)
    outcomes.push(await stage.perform(decisionOf(move, draft)))
  }
  await stage.close()
  return outcomes
}

function isUnexplained({ place, name }: Spot): boolean {
  return place === undefined || entryFor(place, name) === undefined
}

function inWords({ place, name }: Spot): string {
  return `${place ?? 'no place'}: ${name}`
}
