import type { RunView } from '../../run-view/run-view.ts'
import { fileName } from './file-name.ts'
import { harOf } from './har.ts'
import { runJsonOf } from './run-json.ts'
import type { ExportedFile } from '../../ui/save-file.ts'

type ExportedRun = Pick<RunView, 'run' | 'moments' | 'clock'>

export function harFile(view: ExportedRun): ExportedFile {
  return jsonFile(view, 'har', harOf(view))
}

export function runJsonFile(view: ExportedRun): ExportedFile {
  return jsonFile(view, 'json', runJsonOf(view))
}

export function markdownFile({ run, clock }: ExportedRun, text: string): ExportedFile {
  return { name: fileName(run.name, clock, 'md'), mediaType: 'text/markdown', text }
}

function jsonFile({ run, clock }: ExportedRun, extension: string, value: unknown): ExportedFile {
  const text = `${JSON.stringify(value, null, 2)}\n`
  return { name: fileName(run.name, clock, extension), mediaType: 'application/json', text }
}
