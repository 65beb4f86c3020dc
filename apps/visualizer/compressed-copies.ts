import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const texts = ['.html', '.js', '.css', '.svg']

/** Smaller files fit into one packet as they are. */
const worthIt = 1000

/** Puts a Brotli and a gzip copy beside each built text, so that no server compresses twice. */
export const compressedCopies: Plugin = {
  name: 'compressed-copies',
  apply: 'build',
  writeBundle: async ({ dir = '' }) => {
    const files = await readdir(dir, { recursive: true })
    await Promise.all(
      files.filter((file) => texts.includes(extname(file))).map((file) => copy(join(dir, file))),
    )
  },
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The highest quality saves a twentieth more and takes ten times as long. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

async function copy(file: string): Promise<void> {
  const text = await readFile(file)
  if (text.length < worthIt) return
  const [br, gz] = await Promise.all([brotli(text, quickly), zip(text)])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
