import type { ExportKind } from '../features/export/export-choices.tsx'
import type { RunView } from '../run-view/run-view.ts'
import { say } from '../ui/voice.ts'
import { exportWords as words } from '../words/export.ts'

/** Keeps the whole run as a file, or its link in the clipboard, and says so. */
export async function exportRun(kind: ExportKind, view: RunView, link: () => string) {
  if (kind === 'link') await copyLink(link)
  else {
    const [{ saveFile }, file] = await Promise.all([
      import('../ui/save-file.ts'),
      fileOf(kind, view),
    ])
    saveFile(file)
    say(words.saved(file.name))
  }
}

/** Copies a link that makes the run again, and says whether that was possible. */
export async function copyLink(link: () => string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link())
    say(words.copied)
    return true
  } catch {
    say(words.notCopied)
    return false
  }
}

async function fileOf(kind: Exclude<ExportKind, 'link'>, view: RunView) {
  const files = await import('../features/export/exported-file.ts')
  switch (kind) {
    case 'har':
      return files.harFile(view)
    case 'json':
      return files.runJsonFile(view)
    case 'markdown': {
      const { markdownOf } = await import('../features/transcript/markdown.ts')
      return files.markdownFile(view, markdownOf(view))
    }
  }
}
