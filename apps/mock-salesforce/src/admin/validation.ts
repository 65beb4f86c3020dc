import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { misfitOf, sentence, spelled } from '@flowscope/checked-json'
import { AdminProblem } from './problem.ts'

/** Says of a body that does not fit what a config file would be told: which key, and what belongs there. */
export const validation: FastifySchemaCompiler<TSchema> = ({ schema }) => {
  return (value: unknown) => {
    const misfit = misfitOf(schema, value)
    if (!misfit) return { value }
    const place = spelled(misfit.path, 'The body')
    return { error: new AdminProblem(400, sentence(place, misfit)) }
  }
}
