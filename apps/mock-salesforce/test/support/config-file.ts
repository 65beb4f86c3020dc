import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A config file for the length of one test. @returns its path */
export async function configFile(content: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mock-salesforce-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'config.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
