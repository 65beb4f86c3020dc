import { readFile } from 'node:fs/promises'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { completeOrg, type OrgSetup } from '@flowscope/reference'
import { GivenOrgSchema } from '@flowscope/setup-schema'
import { ConfigError } from '../config-error.ts'

const ConfigFile = Type.Object(
  {
    orgs: Type.Optional(Type.Array(GivenOrgSchema, { minItems: 1 })),
    callbackUrls: Type.Optional(Type.Array(Type.String({ format: 'uri' }))),
  },
  { additionalProperties: false },
)

/**
 * Reads the orgs of a config file, or adds its callback URLs to each app of the preset's.
 *
 * @throws ConfigError names the file and the place in it
 */
export async function orgsOfFile(
  path: string,
  preset: readonly OrgSetup[],
): Promise<readonly OrgSetup[]> {
  const content = parsed(path, await contentOf(path))
  const orgs = content.orgs?.map(completeOrg) ?? preset
  const { callbackUrls = [] } = content
  return orgs.map((org) => ({
    ...org,
    apps: org.apps.map((app) => ({
      ...app,
      callbackUrls: [...app.callbackUrls, ...callbackUrls],
    })),
  }))
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new ConfigError(`--config: there is no readable file "${path}".`)
  }
}

function parsed(path: string, text: string): Type.Static<typeof ConfigFile> {
  const content = jsonOf(path, text)
  if (Value.Check(ConfigFile, content)) return content
  const [misfit] = Value.Errors(ConfigFile, content)
  const place = misfit?.instancePath ?? ''
  throw new ConfigError(`--config: ${path} does not fit at "${place}": ${misfit?.message ?? ''}.`)
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ConfigError(`--config: ${path} is not JSON.`)
  }
}
