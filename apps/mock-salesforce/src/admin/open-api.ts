import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'

interface Operation {
  readonly summary: string
  readonly parameters: readonly object[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
}

/** Collects every route that is registered after it, and describes them as OpenAPI 3.1. */
export function openApiOf(app: FastifyInstance): () => object {
  const paths: Record<string, Record<string, Operation>> = {}
  app.addHook('onRoute', (route: RouteOptions) => {
    if (route.method === 'HEAD' || !route.schema) return
    const path = route.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [String(route.method).toLowerCase()]: operation(route.schema) }
  })
  return () => ({
    openapi: '3.1.0',
    info: { title: 'Mock Salesforce, admin API', version: '1' },
    paths,
  })
}

function operation(schema: FastifySchema): Operation {
  const { summary = '' } = schema as { summary?: string }
  return {
    summary,
    parameters: parametersOf(schema.params),
    ...(schema.body ? { requestBody: { required: true, content: json(schema.body) } } : {}),
    responses: Object.fromEntries(
      Object.entries(schema.response as Record<string, object>).map(([status, body]) => [
        status,
        'properties' in body
          ? { description: summary, content: json(body) }
          : { description: summary },
      ]),
    ),
  }
}

function parametersOf(params: unknown): readonly object[] {
  const { properties = {} } = (params ?? {}) as { properties?: Record<string, object> }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema,
  }))
}

const json = (schema: unknown) => ({ 'application/json': { schema } })
