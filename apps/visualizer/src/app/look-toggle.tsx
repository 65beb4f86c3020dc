import { themes, type Settings } from '../settings/settings.ts'
import { useSettings } from '../settings/use-settings.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { labWords } from '../words/lab.ts'

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const

/** Light, dark, or as the system. */
export function LookToggle() {
  const { settings, change } = useSettings()
  const { theme } = settings
  return (
    <Button
      look="icon"
      aria-label={labWords.look[theme]}
      title={labWords.look[theme]}
      onClick={() => {
        change({ theme: after(theme) })
      }}
    >
      <Icon name={icons[theme]} />
    </Button>
  )
}

function after(theme: Settings['theme']): Settings['theme'] {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
}
