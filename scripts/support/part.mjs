import { sayHeading } from './report.mjs'
import { inWords } from './tally.mjs'

/**
 * A part of the test run that is under way.
 *
 * @typedef {object} Begun
 * @property {Promise<unknown>} room when it leaves room for the next part beside it
 * @property {Promise<import('./tally.mjs').Tally>} tally
 */

/**
 * @typedef {object} Part
 * @property {string} heading
 * @property {() => Begun} begin
 */

/**
 * Runs parts one after the other, each as soon as the one before leaves room.
 *
 * @param {readonly Part[]} parts
 */
export async function runParts(parts) {
  const tallies = []
  for (const { heading, begin } of parts) {
    sayHeading(heading)
    const began = Date.now()
    const { room, tally } = begin()
    tallies.push(
      tally.then((counted) => {
        const seconds = Math.round((Date.now() - began) / 1000)
        console.log(`${heading}: ${inWords(counted)} (${seconds} s)`)
        return counted
      }),
    )
    await room
  }
  return Promise.all(tallies)
}

/**
 * A part that keeps the machine busy to its end.
 *
 * @param {() => Promise<import('./tally.mjs').Tally>} run
 * @returns {() => Begun}
 */
export function alone(run) {
  return () => {
    const tally = run()
    return { room: tally, tally }
  }
}
