import { keptParts } from './log-keys.ts'

/** Whether this browser keeps anything that was answered; it is not read yet. */
export function hasStudied(): boolean {
  try {
    return keptParts().length > 0
  } catch {
    return false
  }
}
