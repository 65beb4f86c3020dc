export { main } from './cli/main.ts'
export * from './index.ts'

/** The JSON Schema of config files, loaded by those who ask for it. */
export async function configSchema(): Promise<object> {
  const { publishedSchema } = await import('./config-file/schema.ts')
  return publishedSchema()
}
