import type { FaultCase } from '../fault-case.ts'
import { apiCases } from './api.ts'
import { callbackCases } from './callback.ts'
import { codeCases } from './code.ts'
import { dataCases } from './data.ts'
import { peopleCases } from './people.ts'
import { policyCases } from './policies.ts'
import { refreshCases } from './refresh.ts'
import { registrationCases } from './registration.ts'
import { tokenMessageCases } from './token-message.ts'
import { verifierCases } from './verifier.ts'

/** Runs that failed, in the order of the walk. */
export const faultCases: readonly FaultCase[] = [
  ...registrationCases,
  ...peopleCases,
  ...policyCases,
  ...callbackCases,
  ...codeCases,
  ...verifierCases,
  ...tokenMessageCases,
  ...refreshCases,
  ...apiCases,
  ...dataCases,
]
