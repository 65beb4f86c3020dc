import { tool } from './tool.mjs'

/**
 * The command line of the native compiler. The other one, in JavaScript, is there for ESLint, which
 * needs its interface; it takes five times as long, and would not accept what this one has built.
 *
 * @param {string[]} args
 */
export const compiler = (args) => tool('typescript-7#tsc', [...args, '--singleThreaded'])
