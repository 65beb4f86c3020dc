import { depths } from '../settings/settings.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Segmented } from '../ui/segmented.tsx'
import { labWords } from '../words/lab.ts'

/** New, Exam or Developer: how much is told of what happened. */
export function DepthChoice({ named = false }: { readonly named?: boolean }) {
  const { settings, change } = useSettings()
  return (
    <Segmented
      label={labWords.depth.label}
      named={named}
      options={depths.map((id) => ({
        id,
        label: labWords.depth[id].name,
        title: labWords.depth[id].what,
      }))}
      chosen={settings.depth}
      onChoose={(depth) => {
        change({ depth })
      }}
    />
  )
}
