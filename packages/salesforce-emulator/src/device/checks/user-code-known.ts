import { appAt } from '../../org/apps.ts'
import { countGuess, guessesFrom, mostGuesses } from '../../org/device-guesses.ts'
import type { InstalledApp } from '../../org/place.ts'
import { deviceTime, deviceWithUserCode } from '../../org/waiting-devices.ts'
import type { Check } from '../../world/checklist.ts'
import type { ReadParameters } from '../../world/parameters.ts'
import { Refusal } from '../../world/refusal.ts'
import type { Visit, Visited } from '../../world/visit.ts'
import type { WithDevice } from './device-code-known.ts'

/** So few letters could be guessed by whoever may try for long enough (RFC 8628 §5.1). */
export const guessesLeft: Check<Visited, object> = {
  name: 'userCode.guessesLeft',
  examine: async ({ visit }) => {
    const guesses = await guessesFrom(visit)
    if (guesses >= mostGuesses) {
      throw new Refusal(tooMany, {
        stored: `${String(mostGuesses)} wrong codes from one address`,
        received: visit.address,
      })
    }
    return {}
  },
}

const tooMany = {
  place: 'page',
  status: 429,
  title: 'Too many wrong codes',
  text: 'Wait ten minutes, then try again with the code that your device shows.',
} as const

export interface WithDeviceClient extends WithDevice {
  readonly client: InstalledApp
}

export const userCodeKnown: Check<Visited & ReadParameters, WithDeviceClient> = {
  name: 'userCode.known',
  examine: async ({ visit, parameters }) => {
    const typed = parameters.get('user_code') ?? ''
    const found = await waitingFor(visit, typed)
    if (!found) {
      await countGuess(visit)
      const prompt = parameters.get('prompt') ?? ''
      const told = { place: 'connectPage', userCode: typed, prompt } as const
      throw new Refusal(told, { stored: null, received: typed })
    }
    return found
  },
}

async function waitingFor(visit: Visit, typed: string): Promise<WithDeviceClient | null> {
  const device = await deviceWithUserCode(visit.world, typed)
  if (!device || visit.now - device.startedAt > deviceTime) return null
  const client = await appAt(visit, device.consumerKey)
  return client && { device, client }
}
