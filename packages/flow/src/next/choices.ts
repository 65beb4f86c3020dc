import type { AttackStep, Decision, StepId } from '@flowscope/stage'

/** Long enough for a session of two hours to end. */
export const untilExpiry = 2 * 60 * 60_000 + 60_000

export type ChoiceGroup = 'flow' | 'extra' | 'user' | 'attacker' | 'time' | 'restart'

/** Something that a person could decide now. */
export interface Choice {
  /** Unique among the choices: `send token`. */
  readonly id: string
  readonly kind: Decision['type']
  /** `null` for what is no step: the clock, closing the window, starting again. */
  readonly step: StepId | null
  readonly label: string
  readonly group: ChoiceGroup
  /** As it stands without a draft: a form is empty and nothing is pressed. */
  readonly decision: Decision
}

const act = (step: 'register' | 'connect' | 'return', label: string) =>
  choice('flow', label, { type: 'act', step })
const send = (step: Extract<Decision, { type: 'send' }>['step'], label: string) =>
  choice('flow', label, { type: 'send', step })
const submit = (step: 'logIn' | 'consent', label: string) =>
  choice('user', label, { type: 'submit', step, typed: [], button: '' })

/**
 * Everything there is to decide in this flow, in the order of the walk. To plant a callback takes a
 * code of the attacker's own, which a scenario brings.
 */
export const choices: readonly Choice[] = [
  act('register', 'Register the app'),
  act('connect', 'Click Connect'),
  send('redirect', 'Answer with the redirect'),
  send('authorize', 'Send the authorize request'),
  send('follow', 'Follow the redirect'),
  submit('logIn', 'Log in'),
  submit('consent', 'Allow or deny'),
  act('return', 'Take the way back'),
  send('callback', 'Deliver the callback'),
  send('token', 'Send the token request'),
  send('query', 'Query accounts'),
  send('identity', 'Ask who the user is'),
  send('userinfo', 'Ask for UserInfo'),
  send('versions', 'List the API versions'),
  send('limits', 'Read the limits of the org'),
  send('keys', 'Fetch the public keys'),
  send('introspect', 'Introspect the access token'),
  choice('time', 'Wait 2 h 1 min', { type: 'advanceClock', milliseconds: untilExpiry }),
  send('refresh', 'Refresh the access token'),
  send('revoke', 'Revoke the grant'),
  choice('user', 'Log out at Salesforce', { type: 'send', step: 'logOut' }),
  choice('user', 'Close the window', { type: 'cancel' }),
  choice('attacker', 'Copy the code', { type: 'attack', step: 'steal' }),
  choice('attacker', 'Trade the stolen code', { type: 'attack', step: 'trade' }),
  choice('attacker', 'Find the access token in a log', attack('leakAccessToken')),
  choice('attacker', 'Find the refresh token in a backup', attack('leakRefreshToken')),
  choice('attacker', 'Find the consumer secret in a program', attack('leakSecret')),
  choice('attacker', 'Send the user a link to Salesforce', attack('lure')),
  choice('attacker', 'Call the API with the stolen token', attack('useToken')),
  choice('attacker', 'Refresh with the stolen token', attack('renew')),
  choice('restart', 'Try again', { type: 'restart', how: 'tryAgain' }),
  choice('restart', 'Connect again', { type: 'restart', how: 'connectAgain' }),
]

/** Practice has every party at hand; in a real org a learner makes moves of their own only. */
export type RunsWhere = 'practice' | 'live'

export function choicesOf(where: RunsWhere): readonly Choice[] {
  return where === 'live' ? liveChoices : choices
}

const seenByTheBrowserAlone = ['authorize', 'follow', 'return', 'callback'] as const

const liveChoices = choices.filter(isLive)

function isLive({ group, id, step }: Choice): boolean {
  if (group === 'attacker' || group === 'time') return false
  if (group === 'user') return id === 'cancel'
  return !seenByTheBrowserAlone.some((each) => each === step)
}

function attack(step: AttackStep): Decision {
  return { type: 'attack', step }
}

function choice(group: ChoiceGroup, label: string, decision: Decision): Choice {
  const step = 'step' in decision ? decision.step : null
  const what = step ?? (decision.type === 'restart' ? decision.how : null)
  const id = what === null ? decision.type : `${decision.type} ${what}`
  return { id, kind: decision.type, step, label, group, decision }
}
