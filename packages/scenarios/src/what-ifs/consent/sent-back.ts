import { refusedAfterLogin } from '../endings.ts'
import { said } from '../said.ts'

/** The browser carries a refusal back to the web app. */
export function sentBack(finding: string, check: string) {
  return { status: 400, ...said(finding), check, states: refusedAfterLogin }
}
