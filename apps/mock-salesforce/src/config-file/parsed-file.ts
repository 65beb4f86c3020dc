import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { ConfigError } from '../config-error.ts'
import { misfitOf, sentence } from './misfit.ts'
import { lineOf, placeInFile } from './place-in-file.ts'
import { ConfigFileSchema, type ConfigFile } from './schema.ts'

/** @throws ConfigError names the file, the line and the setting */
export function parsedFile(path: string, text: string): ConfigFile {
  const content = jsonOf(path, text)
  const misfit = misfitOf(ConfigFileSchema, content)
  if (!misfit) return content as ConfigFile
  const place = `--config: ${path}${placeInFile(text, misfit.path)}`
  throw new ConfigError(sentence(place, misfit))
}

/** JSON in which comments and a last comma may stand. */
function jsonOf(path: string, text: string): unknown {
  const errors: ParseError[] = []
  const content: unknown = parse(text, errors, { allowTrailingComma: true })
  const [first] = errors
  if (!first) return content
  const what = printParseErrorCode(first.error)
    .replace(/(?!^)([A-Z])/g, ' $1')
    .toLowerCase()
  const line = String(lineOf(text, first.offset))
  throw new ConfigError(`--config: ${path}, line ${line}: this is not JSON (${what}).`)
}
