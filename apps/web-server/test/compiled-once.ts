import buildAjv from '@fastify/ajv-compiler'
import type { FastifySchemaCompiler, FastifyServerOptions } from 'fastify'

/** The library's own types leave out that a compiler is handed a route. */
type Build = (...given: readonly unknown[]) => FastifySchemaCompiler<object>
type Validator = ReturnType<FastifySchemaCompiler<object>>

const build = buildAjv() as unknown as Build
const compiled = new WeakMap<object, Validator>()

const buildValidator: Build = (...given) => {
  const compile = build(...given)
  return (route) => {
    const validator = compiled.get(route.schema) ?? compile(route)
    compiled.set(route.schema, validator)
    return validator
  }
}

/** What many apps in one process have in common: a schema is compiled when the first one asks. */
export const compiledOnce = {
  compilersFactory: { buildValidator },
} as Required<FastifyServerOptions>['schemaController']
