import { kindOf } from '@flowscope/http-message'
import { expect, test } from 'vitest'
import { knowledgeAt } from '../../../src/features/knows/knowledge.ts'
import { breachesOf } from '../../../src/features/knows/rules.tsx'
import { leadRun } from '../../deciding.ts'

const lead = leadRun()
const view = await lead.until('revoke')

const known = (position: number) =>
  knowledgeAt({ moments: view.moments, position }).values.map(({ story, knowings }) => [
    story.handle,
    ...knowings.flatMap(({ party, since }) =>
      since === null ? [] : [`${party} ${String(since)}`],
    ),
  ])

test('after Connect only the web app knows the verifier', () => {
  expect(known(2).find(([handle]) => handle === 'verifier·1')).toEqual(['verifier·1', 'client 1'])
})

test('after the token request Salesforce knows it, and the browser never does', () => {
  expect(known(13).find(([handle]) => handle === 'verifier·1')).toEqual([
    'verifier·1',
    'client 1',
    'authServer 12',
  ])
})

test('marks what was learnt in the newest step', () => {
  const { values } = knowledgeAt({ moments: view.moments, position: 12 })
  const learnt = values.flatMap(({ story, knowings }) =>
    knowings.filter(({ isNew }) => isNew).map(({ party }) => `${party} ${kindOf(story.handle)}`),
  )
  expect(learnt).toEqual(['client code'])
})

test('nobody knows more than they may in the plain walk', () => {
  const knowledge = knowledgeAt(view)
  expect(knowledge.parties).toEqual(['user', 'browser', 'client', 'authServer', 'api'])
  expect(knowledge.parties.flatMap((party) => breachesOf(knowledge, party))).toEqual([])
})

test('a stolen code is a breach of the attacker, who then has a column', async () => {
  const robbed = leadRun()
  await robbed.until('callback')
  const knowledge = knowledgeAt(await robbed.decide({ type: 'attack', step: 'steal' }))
  expect(knowledge.parties[0]).toBe('attacker')
  expect(breachesOf(knowledge, 'attacker')).toEqual(['the authorization code'])
})
