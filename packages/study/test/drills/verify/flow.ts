import type { Drill } from '../../../src/drills/index.ts'
import { rightOf, wrongOf } from '../answers.ts'

/** What an architect would say to each situation. */
const fitting: Readonly<Record<string, string>> = {
  'flow-web-server': 'Web server flow with secret and PKCE',
  'flow-public-client': 'Web server flow with PKCE, no secret',
  'flow-device': 'Device flow',
  'flow-jwt-bearer': 'JWT bearer flow',
  'flow-client-credentials': 'Client credentials flow',
  'flow-refresh': 'Refresh token flow',
}

export function verifyFlow(drill: Drill): readonly string[] {
  const fits = fitting[drill.about]
  return [
    ...(rightOf(drill) === fits ? [] : [`${fits ?? 'nothing'} fits`]),
    ...wrongOf(drill).filter((text) => text === fits),
  ]
}
