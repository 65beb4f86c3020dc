import { connectDevice } from '../../device/connect-device.ts'
import type { Answer } from '../../world/answer.ts'
import { unexpectedError } from '../checks/error-page.ts'
import type { Admitted } from './admitted.ts'
import { giveCode } from './code.ts'
import { giveTokens } from './tokens.ts'

/** What comes of an allowed request, which leads to one answer only. */
export async function handOver(waiting: Admitted): Promise<Answer> {
  const parked = await waiting.visit.world.store.take('parkedRequest', waiting.source)
  if (!parked) throw unexpectedError(null)
  const admitted = { ...waiting, parked }
  switch (parked.askedFor) {
    case 'code':
      return giveCode(admitted)
    case 'token':
    case 'token id_token':
    case 'hybrid_token':
      return giveTokens(admitted)
    case 'device_code':
      return connectDevice(admitted)
  }
}
