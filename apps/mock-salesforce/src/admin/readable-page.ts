import type { OpenApi, Operation } from './open-api.ts'
import { readableStyle } from './readable-style.ts'

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
<style>${readableStyle}</style>
<header class="band">Practice – this is not Salesforce</header>
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

function section(method: string, path: string, operation: Operation): string {
  const { summary, description, requestBody, responses } = operation
  const statuses = Object.entries(responses)
  return `<section>
<h2><code><span class="method">${method.toUpperCase()}</span> ${escaped(path)}</code></h2>
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
  const list =
    names.length === 0 ? '' : `<p class="part">${label}: ${names.map(code).join(', ')}</p>`
  if (shown === undefined) return list
  return `${list}<pre>${escaped(JSON.stringify(shown, null, 2))}</pre>`
}

const code = (name: string) => `<code>${escaped(name)}</code>`

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
