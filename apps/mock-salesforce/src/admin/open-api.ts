import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import { version } from '../cli/version.ts'

export interface Operation {
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly { readonly name: string }[]
  readonly requestBody?: { readonly required: boolean; readonly content: Content }
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Content }>
  >
}

export interface OpenApi {
  readonly openapi: string
  readonly info: Readonly<Record<string, string>>
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>

interface DescribedSchema extends FastifySchema {
  readonly summary?: string
  readonly description?: string
  readonly produces?: readonly string[]
}

const info = {
  title: 'Mock Salesforce, admin API',
  version,
  description:
    'The second channel: clock, faults, settings, requests and notes of the default world under /__mock/, and of each world that was made under /__mock/worlds/{id}/. For programs of this machine; from another one with the bearer token in MOCK_ADMIN_TOKEN.',
}

/** Collects every route with a schema that is registered after it, as OpenAPI 3.1. */
export function openApiOf(app: FastifyInstance): () => OpenApi {
  const paths: Record<string, Record<string, Operation>> = {}
  app.addHook('onRoute', ({ method, schema, url }: RouteOptions) => {
    if (method === 'HEAD' || !schema) return
    const path = url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [String(method).toLowerCase()]: operation(path, schema) }
  })
  return () => ({ openapi: '3.1.0', info, paths })
}

function operation(path: string, schema: DescribedSchema): Operation {
  const { summary = '', description, body, produces = [], response = {} } = schema
  const responses = Object.entries(response as Readonly<Record<string, object>>)
  const stream = produces.map((type) => [type, {}] as const)
  return {
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: Object.fromEntries<Operation['responses'][string]>([
      ...(stream.length > 0
        ? [['200', { description: summary, content: Object.fromEntries(stream) }] as const]
        : []),
      ...responses.map(([status, each]) => [status, answer(status, each)] as const),
    ]),
  }
}

const meanings: Readonly<Record<string, string>> = {
  200: 'Done',
  201: 'Made',
  204: 'Done; there is nothing to say',
  400: 'The request does not fit; the message says where',
  404: 'There is no such thing; the message says which',
}

function answer(status: string, schema: object): Operation['responses'][string] {
  const description = meanings[status] ?? ''
  return 'properties' in schema ? { description, content: json(schema) } : { description }
}

const json = (schema: unknown) => ({ 'application/json': { schema } })
