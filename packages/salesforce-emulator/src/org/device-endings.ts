import { guessWindow } from './device-guesses.ts'
import type { DeviceGuesses } from './records.ts'
import { deviceTime } from './waiting-devices.ts'

const isTooOld = ({ startedAt }: { readonly startedAt: number }, now: number) =>
  now - startedAt > deviceTime

/** When what belongs to the device flow has nothing more to say. */
export const deviceEndings = {
  waitingDevice: { after: deviceTime, hasEnded: isTooOld },
  userCode: { after: deviceTime, hasEnded: isTooOld },
  deviceGuesses: {
    after: guessWindow,
    hasEnded: ({ since }: DeviceGuesses, now: number) => now - since >= guessWindow,
  },
}
