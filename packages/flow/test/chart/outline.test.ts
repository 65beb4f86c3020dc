import { expect, test } from 'vitest'
import {
  branchesAt,
  chartOutline,
  foldRun,
  legalMoves,
  regionOutline,
  regions,
  sessionChart,
  stateOf,
  statesOf,
  traceOf,
  wayTo,
} from '../../src/index.ts'
import { guardSentences } from '../../src/chart/guard-sentences.ts'
import { allStates } from '../support/states.ts'
import { flowIs, sendUntil } from '../support/walk.ts'

test('has a sentence for every guard of the glossary, and for no other', () => {
  const glossary = Object.keys(sessionChart.implementations.guards)
  expect(Object.keys(guardSentences).sort()).toEqual(glossary.sort())
})

test.each(regions)('names every state of region %s, in the order of the definition', (region) => {
  expect(statesOf(regionOutline(region)).map(({ id }) => id)).toEqual(
    allStates(region).map(({ name }) => name),
  )
})

test('tells each condition in words, and differently where it does not hold', () => {
  const conditions = chartOutline
    .flatMap(statesOf)
    .flatMap(({ transitions }) => transitions.flatMap(({ guards }) => guards))
  const unclear = conditions.filter(
    ({ holds, fails }) => holds === fails || /undefined|function|\[object/.test(holds + fails),
  )
  expect(unclear).toEqual([])
})

test('tells the branches of a state in the order in which they are tried', () => {
  const [exchanging] = statesOf(regionOutline('flow')).filter(
    ({ id }) => id === 'exchanging.inFlight',
  )
  expect(
    exchanging?.transitions.map(({ happening, conditions, otherwise, enters }) => [
      happening,
      conditions.map(({ holds }) => holds),
      otherwise,
      enters,
    ]),
  ).toEqual([
    ['The answer arrives', ['it passed every check'], false, 'authorized'],
    ['The answer arrives', [], true, 'refused'],
    ['No answer comes', [], false, 'refused'],
  ])
})

test('turns a guard round that must not hold, and adds the others', () => {
  const again = statesOf(regionOutline('flow'))
    .find(({ id }) => id === 'refused')
    ?.transitions.at(-1)
  expect(again?.conditions.map(({ holds }) => holds)).toEqual([
    'a call with the grant in hand was refused and may be sent again',
    'the access token is missing or in doubt',
  ])
})

test('traces a run: each transition starts where the one before ended', () => {
  const journal = sendUntil()
  const ways = traceOf(journal).flatMap(({ taken }) =>
    taken.filter(({ region }) => region === 'flow'),
  )
  expect(ways[0]?.from).toBe('configured')
  expect(ways.slice(1).map(({ from }) => from)).toEqual(
    ways.slice(0, -1).map(({ enters }) => enters),
  )
  expect(ways.at(-1)?.enters).toBe(stateOf(foldRun(journal), 'flow'))
})

test('says of each branch whether it was taken, and of a refused one what did not hold', () => {
  const journal = sendUntil(flowIs('consenting'))
  const arrival = traceOf(journal).at(-1)
  if (!arrival) throw new Error('The walk has begun')
  expect(
    branchesAt(arrival.before, arrival.event, 'flow').map(({ transition, outcome, failed }) => [
      transition.enters,
      outcome,
      failed,
    ]),
  ).toEqual([
    ['authenticating.drafting', 'refused', ['it does not send the browser on']],
    ['authenticating.atLoginPage', 'refused', ['it is not the login page']],
    ['consenting.drafting', 'taken', []],
    ['returning', 'passedOver', []],
    ['refused', 'passedOver', []],
  ])
})

test('knows where each legal decision would lead', () => {
  const authorized = foldRun(sendUntil(flowIs('authorized')))
  const moves = legalMoves(authorized).flatMap(({ step, takes }) =>
    takes.map(({ region, enters }) => `${step.id}: ${region} ${enters}`),
  )
  expect(moves).toContain('send refresh: flow refreshing')
  expect(moves).toContain('send logOut: extra inFlight')
})

test('finds the shortest way to a state, and none to where only a live run goes', () => {
  const start = foldRun([])
  const way = wayTo(start, 'flow', 'redirecting')
  expect(way?.map(({ happening }) => happening)).toEqual([
    'The administrator registers the app',
    'The user clicks Connect',
  ])
  expect(wayTo(start, 'flow', 'configured')).toEqual([])
  expect(wayTo(foldRun(sendUntil(flowIs('revoked'))), 'flow', 'configured')).toBeNull()
})

const everyState = chartOutline.flatMap((outline) =>
  statesOf(outline).map(({ id }) => [outline.region, id] as const),
)

test('finds a way from the start to every state but those before it', () => {
  const start = foldRun([])
  expect(everyState.filter(([region, id]) => wayTo(start, region, id) === null)).toEqual([])
})
