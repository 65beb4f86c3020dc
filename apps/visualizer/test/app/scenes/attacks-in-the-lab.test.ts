import { attackedSetup, attacks, playCell } from '@flowscope/scenarios'
import { expect, test } from 'vitest'
import { playedIn, playMoves, settled } from '../../../src/app/scenes/director.ts'
import { openOnPage } from '../../../src/engines/page.ts'
import { openConductor } from '../../walk.ts'

test.each(attacks.map((attack) => [attack.id, attack] as const))(
  '%s goes in the lab as it goes in the matrix',
  async (_id, attack) => {
    const cell = await playCell((setup) => Promise.resolve(openOnPage(setup)), attack, [])
    const setup = attackedSetup(attack, [])
    const conductor = openConductor(setup)
    for (const { moves } of attack.phases) await playMoves(conductor, moves)
    const played = playedIn(await settled(conductor))
    conductor.stop()
    expect(played.map(({ decision }) => decision)).toEqual(cell.decisions)
    expect(attack.evidence(played, setup)).toEqual(cell.evidence)
  },
  20_000,
)
