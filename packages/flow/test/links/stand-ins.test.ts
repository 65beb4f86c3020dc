import { nodeCrypto } from '@flowscope/node-ports'
import { expect, test } from 'vitest'
import {
  decisionsOf,
  readLink,
  standInsOf,
  writeLink,
  type ConductorView,
  type Run,
} from '../../src/index.ts'
import { formField } from '../support/edits.ts'
import { pageEngine } from '../support/page-engine.ts'
import { walker } from '../support/real-runs.ts'
import { rigOn } from '../support/rig.ts'

const password = 'my cat & dog, 2019'

async function typedPassword(pw: string): Promise<ConductorView> {
  const it = await walker()
  await it.walkTo('logIn')
  return it.decide({
    type: 'submit',
    step: 'logIn',
    typed: [
      ['username', 'student@acme.example'],
      ['pw', pw],
    ],
    button: 'Login',
  })
}

async function typedInto(field: string, value: string): Promise<ConductorView> {
  const it = await walker()
  await it.walkTo('token')
  return it.sendEdited(
    'token',
    formField(field, () => value),
  )
}

function linked(run: Run) {
  const reading = readLink(writeLink(nodeCrypto, run))
  if (reading.kind !== 'run') throw new Error(reading.kind)
  return reading.run
}

test('a password that was typed is not in a link', async () => {
  const { run } = await typedPassword(password)
  const link = linked(run)
  expect(JSON.stringify(link)).not.toContain('dog')
  expect(link.standIns).toEqual([{ decision: 6, field: 'pw' }])
  expect(link.decisions.at(-1)).toHaveProperty('typed', [
    ['username', 'student@acme.example'],
    ['pw', 'stand-in-stand-in-'],
  ])
})

test.each([
  ['client_secret', 'a secret of a real app', [{ decision: 12, field: 'client_secret' }]],
  ['code_verifier', 'typed~by~hand', [{ decision: 12, field: 'code_verifier' }]],
])('what was typed as %s is not in a link', async (field, value, standIns) => {
  const { run } = await typedInto(field, value)
  expect(JSON.stringify(linked(run))).not.toContain(value)
  expect(standInsOf(nodeCrypto, run)).toEqual(standIns)
})

test('what the set-up or the run itself gave stays as it is', async () => {
  const right = await typedPassword('practice-1')
  expect(standInsOf(nodeCrypto, right.run)).toEqual([])
  const edited = await typedInto('redirect_uri', 'http://localhost:3000/elsewhere')
  expect(standInsOf(nodeCrypto, edited.run)).toEqual([])
  expect(linked(edited.run).decisions).toEqual(decisionsOf(edited.run.journal))
})

test('a link with stand-ins goes the same way elsewhere, and the reader is told', async () => {
  const { run } = await typedPassword(password)
  const view = await rigOn(pageEngine).after({
    type: 'loadLink',
    text: writeLink(nodeCrypto, run),
  })
  expect(view.problem).toEqual({
    kind: 'linkHasStandIns',
    sentence:
      'What was typed as pw in step 7 is not in this link: a stand-in of the same length was sent.',
    decision: 6,
  })
})

test('a link that is written again still tells of its stand-ins', async () => {
  const { run } = await typedPassword(password)
  const view = await rigOn(pageEngine).after({
    type: 'loadLink',
    text: writeLink(nodeCrypto, run),
  })
  expect(linked(view.run)).toEqual(linked(run))
})
