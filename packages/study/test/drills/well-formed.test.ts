import { beforeAll, describe, expect, test } from 'vitest'
import { stations } from '@flowscope/lessons'
import { drillKinds, makeDrill, type Drill } from '../../src/drills/index.ts'
import { optionsOf, rightOf, wrongOf } from './answers.ts'
import { openGround } from './ground.ts'
import { drillsOf } from './made.ts'
import { verify } from './verify/index.ts'

const patience = 120_000

describe.each(drillKinds)('of the kind %s', (kind) => {
  let drills: readonly Drill[] = []

  beforeAll(async () => {
    drills = await drillsOf(kind)
  }, patience)

  test('each has one right answer, and says why', () => {
    for (const drill of drills) {
      const rights = optionsOf(drill).filter(({ right }) => right)
      expect([drill.id, rights.length]).toEqual([drill.id, drill.task.type === 'order' ? 0 : 1])
      expect([drill.id, drill.reason]).toEqual([drill.id, expect.stringMatching(sentence)])
      expect(drill.sources.length).toBeGreaterThan(0)
      expect(drill.station === null || drill.station in stations).toBe(true)
    }
  })

  test('there are four options, and each wrong one names what it is mistaken in', () => {
    for (const drill of drills.filter(({ task }) => task.type === 'choice')) {
      const options = optionsOf(drill)
      expect([drill.id, [4, 5]]).toEqual([drill.id, expect.arrayContaining([options.length])])
      for (const option of options) {
        expect([drill.id, option.why]).toEqual([drill.id, expect.stringMatching(sentence)])
        if (option.right) continue
        expect([drill.id, option.misconception]).toEqual([drill.id, expect.stringMatching(clause)])
      }
    }
  })

  test('no two options say the same', () => {
    const alike = drills.filter((drill) => {
      const said = optionsOf(drill).map(({ text }) => plain(text))
      return new Set(said).size < said.length
    })
    expect(alike.map(({ id }) => id)).toEqual([])
  })

  test('no two are alike', () => {
    const seen = drills.map(({ ask, exhibits, task }) => JSON.stringify([ask, exhibits, task]))
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('neither place nor length gives the right answer away', () => {
    const chosen = drills.filter(({ task }) => task.type === 'choice')
    if (chosen.length === 0) return
    for (const place of [0, 1, 2, 3]) {
      const share = shareOf(chosen, (drill) => optionsOf(drill)[place]?.right === true)
      expect(share).toBeLessThan(byChance(chosen.length))
    }
    expect(shareOf(chosen, isLongest)).toBeLessThanOrEqual(0.5)
    expect(shareOf(chosen, isShortest)).toBeLessThanOrEqual(0.5)
  })

  test('what is asked does not hold the answer alone', () => {
    const leaking = drills.filter((drill) => {
      if (plain(rightOf(drill)).split(' ').length < 3) return false
      const shown = plain([drill.ask, ...drill.exhibits.map(({ text }) => text)].join(' '))
      const isShown = (text: string) => ` ${shown} `.includes(` ${plain(text)} `)
      return (
        drill.task.type === 'choice' && isShown(rightOf(drill)) && !wrongOf(drill).some(isShown)
      )
    })
    expect(leaking.map(({ id }) => id)).toEqual([])
  })

  test(
    'the right answer is right, and the others are wrong',
    async () => {
      for (const drill of drills) {
        expect([drill.id, await verify[kind](drill)]).toEqual([drill.id, []])
      }
    },
    patience,
  )

  test('the same link gives the same drill', { timeout: patience }, async () => {
    const again = await makeDrill({ kinds: [kind], seed: 'series' }, 1, openGround)
    expect(again).toEqual(drills[1])
    const other = await makeDrill({ kinds: [kind], seed: 'another series' }, 1, openGround)
    expect(other).not.toEqual(drills[1])
  })
})

test(
  'a mixed series comes to every kind before one comes again',
  async () => {
    const series = { kinds: [], seed: 'mixed' }
    const kinds = []
    for (let at = 0; at < drillKinds.length; at += 1) {
      kinds.push((await makeDrill(series, at, openGround)).kind)
    }
    expect(kinds.toSorted()).toEqual([...drillKinds].toSorted())
  },
  patience,
)

const sentence = /^[\p{Letter}\d“`*].*[.”?)]$/su
const clause = /^\S.{8,}[^.]$/s

/** What a place may have of a quarter each, three standard deviations included. */
function byChance(count: number): number {
  return 0.25 + 3 * Math.sqrt((0.25 * 0.75) / count)
}

function shareOf(drills: readonly Drill[], holds: (drill: Drill) => boolean): number {
  return drills.filter(holds).length / drills.length
}

function isLongest(drill: Drill): boolean {
  return wrongOf(drill).every((text) => text.length < rightOf(drill).length)
}

function isShortest(drill: Drill): boolean {
  return wrongOf(drill).every((text) => text.length > rightOf(drill).length)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
