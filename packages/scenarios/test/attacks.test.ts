import { practiceRun, type RunSetup } from '@flowscope/reference'
import { expect, test } from 'vitest'
import {
  attackIds,
  attacks,
  defended,
  defenceIds,
  defences,
  matrixOf,
  playAttack,
  playCell,
  playMoves,
  walkTo,
  type Attack,
  type AttackId,
  type Cell,
  type DefenceId,
  type Played,
} from '../src/index.ts'
import { openGround, statesAfter } from './ground.ts'

const patience = 60_000

/**
 * Which defences stop an attack by themselves, and the check that does it, the web app's own or that
 * of the teacher's note; `always` where a check stops it with nothing switched on.
 */
const stoppedBy: Readonly<Record<AttackId, Stops>> = {
  // PKCE: the code answers a challenge whose verifier the web app does not have for this browser.
  // Admin approval: Mallory is not among those who were approved, and has no code to plant.
  forgedCallback: {
    state: 'run.known',
    pkce: 'codeVerifier.matches',
    adminApproval: 'user.admitted',
  },
  codeInterception: { pkce: 'codeVerifier.matches', secret: 'client.authenticated' },
  // A code buys once, whatever is switched on or off.
  codeAfterUse: { always: 'code.unused', secret: 'client.authenticated' },
  // The web app itself brings the secret, and the state is the attacker's own: neither helps.
  codeInjection: { pkce: 'codeVerifier.matches', adminApproval: 'user.admitted' },
  // The secret is no secret any more.
  leakedSecret: { pkce: 'codeVerifier.matches' },
  // Whoever writes the question writes its challenge: PKCE does not help.
  looseRedirect: { exactRedirect: 'redirectUri.registered', secret: 'client.authenticated' },
  // The address is registered: an exact comparison finds nothing wrong.
  openRedirector: { secret: 'client.authenticated' },
  // The web app hands the verifier over with the code.
  mixUp: { secret: 'client.authenticated', iss: 'issuer.equal' },
  leakedAccessToken: { shortLife: 'bearer.alive' },
  // A token may do whatever it may do: what helps is to ask for less.
  overBroadScope: {},
  // The web app's own refresh brings the old token back, and that ends the attacker's grant as well.
  refreshTokenFirst: {
    rotation: 'refreshToken.current',
    shortLife: 'refreshToken.unexpired',
    secret: 'client.authenticated',
  },
  refreshTokenLate: {
    rotation: 'refreshToken.current',
    shortLife: 'refreshToken.unexpired',
    secret: 'client.authenticated',
  },
  // Everything about the app is the attacker's, and in order.
  lookAlikeApp: { adminApproval: 'connectedApp.trusted' },
}

type Stops = Readonly<Partial<Record<DefenceId | 'always', string>>>

/** Here the web app does the attacker's work: the attacker's own region has nothing to try. */
const worksThroughTheWebApp: readonly AttackId[] = ['forgedCallback', 'codeInjection']

test.each(attacks)(
  '$title: each defence by itself does what it can',
  async (attack) => {
    for (const defence of [null, ...defenceIds]) {
      const { cell, seen } = await recordedCell(attack, defence === null ? [] : [defence])
      const check = stopOf(attack.id, defence)
      const succeeded = check === undefined
      expect([defence, cell.evidence.succeeded]).toEqual([defence, succeeded])
      if (check !== undefined) expect(checksIn(seen)).toContain(check)
      if (!worksThroughTheWebApp.includes(attack.id)) {
        expect([defence, statesAfter(seen)['attacker'] === 'succeeded']).toEqual([
          defence,
          succeeded,
        ])
      }
    }
  },
  patience,
)

test('the matrix is every attack without a defence, and with each by itself', async () => {
  const attack = named('codeInterception')
  const cells: Cell[] = []
  for await (const cell of matrixOf(openGround, [attack])) cells.push(cell)
  expect(cells.map(({ defences: on }) => on)).toEqual([[], ...defenceIds.map((id) => [id])])
  const [first] = cells
  expect(first).toEqual(await playCell(openGround, attack, []))
})

test(
  'all defences together leave one thing: a token that was given too much',
  async () => {
    const left: AttackId[] = []
    for (const attack of attacks) {
      const { evidence } = await playCell(openGround, attack, defenceIds)
      if (evidence.succeeded) left.push(attack.id)
    }
    expect(left).toEqual(['overBroadScope'])
  },
  patience,
)

test('a token that was asked to do less does less', async () => {
  const attack = named('overBroadScope')
  const narrow = { ...attack, setup: (setup: typeof practice) => withScope(setup, 'id') }
  const { evidence } = await playCell(openGround, narrow, [])
  expect(evidence).toEqual({
    succeeded: false,
    sentence: expect.stringMatching(/^The token opens nothing: Salesforce answers /) as string,
  })
})

test('the sentence is what the messages say', async () => {
  const open = await playCell(openGround, named('codeInterception'), [])
  const shut = await playCell(openGround, named('codeInterception'), ['pkce'])
  const given = await playCell(openGround, named('forgedCallback'), [])
  expect([open, shut, given].map(({ evidence }) => evidence.sentence)).toEqual([
    'The attacker’s call is answered as student@acme.example, and brings the accounts Blue Harbour Books, Larch & Sons Carpentry, Tidewater Ferries.',
    'The code buys nothing: Salesforce answers invalid_grant, “invalid code verifier”.',
    'In the browser of student@acme.example the web app now works as mallory@acme.example: that is whom its identity call names.',
  ])
})

test('each cell holds the run behind it', async () => {
  const cell = await playCell(openGround, named('mixUp'), ['iss'])
  const again = await playMoves(await openGround(cell.setup), cell.decisions)
  expect(again.map(({ decision }) => decision)).toEqual(cell.decisions)
  expect(named('mixUp').evidence(again, cell.setup)).toEqual(cell.evidence)
  expect(cell.captions[0]).toEqual({ at: 0, text: named('mixUp').phases[0]?.caption })
})

test('in a mix-up the web app takes its code to the attacker', async () => {
  const setup = defended(practice, [])
  const phases = await playAttack(await openGround(setup), named('mixUp'))
  const token = phases
    .flatMap(({ played }) => played)
    .find(({ decision }) => 'step' in decision && decision.step === 'token')
  expect(token?.performed.exchange).toMatchObject({ from: 'client', to: 'attacker' })
})

test.each([[[]], [defenceIds]] as const)(
  'who means well gets through with %j on',
  async (on: readonly DefenceId[]) => {
    const setup = defended(practice, on)
    const [, ...told] = await playAttack(await openGround(setup), {
      phases: [
        { caption: 'Nothing yet.', moves: [] },
        { caption: 'Sam connects.', moves: walkTo('expiry') },
      ],
    })
    const played = told.flatMap((phase) => phase.played)
    expect(statesAfter(played)).toMatchObject({ flow: 'authorized', accessToken: 'valid' })
  },
)

test('every attack and every defence is told once, in whole sentences', () => {
  expect(attacks.map(({ id }) => id)).toEqual(attackIds)
  expect(Object.values(defences).map(({ id }) => id)).toEqual(defenceIds)
  const sentences = attacks.flatMap(({ goal, position, phases }) => [
    goal,
    position,
    ...phases.map(({ caption }) => caption),
  ])
  expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([])
  const titles = attacks.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

const practice = practiceRun()

function stopOf(attack: AttackId, defence: DefenceId | null): string | undefined {
  const { always, ...byOne } = stoppedBy[attack]
  return (defence === null ? undefined : byOne[defence]) ?? always
}

/** A cell, and everything that was decided for it with what came of it. */
async function recordedCell(attack: Attack, on: readonly DefenceId[]) {
  const seen: Played[] = []
  const open = async (setup: RunSetup) => {
    const ground = await openGround(setup)
    const perform: typeof ground.perform = async (decision) => {
      const performed = await ground.perform(decision)
      seen.push({ move: decision, decision, performed })
      return performed
    }
    return { ...ground, perform }
  }
  return { cell: await playCell(open, attack, on), seen }
}

/** Where refused messages were stopped, at Salesforce or at the web app. */
function checksIn(seen: readonly Played[]): readonly string[] {
  return seen.flatMap(({ performed: { note, verdict } }) =>
    [note?.check, verdict?.check].filter((check) => check !== undefined),
  )
}

function named(id: AttackId) {
  const attack = attacks.find((each) => each.id === id)
  if (!attack) throw new Error(`There is no attack ${id}`)
  return attack
}

function withScope(setup: typeof practice, scope: string): typeof practice {
  return { ...setup, client: { ...setup.client, scope } }
}
