import type { OpenApi, Operation } from './open-api.ts'

export type { OpenApi } from './open-api.ts'

/** The description of the API for people: one page, no script, nothing from elsewhere. */
export function readablePage({ info, paths }: OpenApi): string {
  const sections = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => section(method, path, operation)),
  )
  const { title = '', version = '', description = '' } = info
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
<main>
<h1>${escaped(title)} <small>${escaped(version)}</small></h1>
<p>${escaped(description)}</p>
<p>For machines: <a href="/__mock/openapi.json">openapi.json</a>, and
<a href="/__mock/config.schema.json">config.schema.json</a> for config files.</p>
${sections.join('\n')}
</main>
</html>
`
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
section { border-top: 1px solid; padding: .5rem 0 }
h2 { font-size: 1rem; margin: .5rem 0 }
pre { overflow: auto; padding: .5rem; border: 1px solid; border-radius: .25rem }
`

function section(method: string, path: string, operation: Operation): string {
  const { summary, description, requestBody, responses } = operation
  const statuses = Object.entries(responses)
  return `<section>
<h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2>
<p>${escaped([summary, ...(description === undefined ? [] : [description])].join('. '))}</p>
${requestBody ? example('Send', schemaIn(requestBody.content)) : ''}
${statuses.map(([status, { content }]) => example(status, schemaIn(content ?? {}))).join('')}
</section>`
}

interface Described {
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, unknown>>
}

function schemaIn(content: Readonly<Record<string, { readonly schema?: unknown }>>): Described {
  const [first] = Object.values(content)
  return first?.schema ?? {}
}

function example(label: string, { examples = [], properties = {} }: Described): string {
  const [shown] = examples
  const names = Object.keys(properties)
  const list = names.length === 0 ? '' : `<p>${label}: ${names.map(code).join(', ')}</p>`
  if (shown === undefined) return list
  return `${list}<pre>${escaped(JSON.stringify(shown, null, 2))}</pre>`
}

const code = (name: string) => `<code>${escaped(name)}</code>`

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
