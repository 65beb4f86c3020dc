import { restrictionCheck } from './refresh-restriction.ts'

export const refreshHourAllowed = restrictionCheck('refreshHour.allowed', ['loginHours'])

/** The profile's login addresses, as far as the app's IP Relaxation leaves them (sheet §9.4). */
export const refreshAddressAllowed = restrictionCheck('refreshAddress.allowed', ['loginAddress'])
