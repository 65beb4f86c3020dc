import { jsonOf, misfitOf, placeInFile, sentence } from '@flowscope/checked-json'
import { ConfigError } from '../config-error.ts'
import { ConfigFileSchema, type ConfigFile } from './schema.ts'

/** @throws ConfigError names the file, the line and the setting */
export function parsedFile(path: string, text: string): ConfigFile {
  const content = contentOf(path, text)
  const misfit = misfitOf(ConfigFileSchema, content)
  if (!misfit) return content as ConfigFile
  const place = `--config: ${path}${placeInFile(text, misfit.path)}`
  throw new ConfigError(sentence(place, misfit))
}

function contentOf(path: string, text: string): unknown {
  const reading = jsonOf(text)
  if ('content' in reading) return reading.content
  const { line, what } = reading
  throw new ConfigError(`--config: ${path}, line ${line}: this is not JSON (${what}).`)
}
