import { ariaKeys, isSingleKey, shortcuts, type ShortcutId } from './shortcuts.ts'
import { useSettings } from './use-settings.ts'

/** For `aria-keyshortcuts`: the keys of an action, as long as they work. */
export function useAriaKeys(id: ShortcutId): string | undefined {
  const { settings } = useSettings()
  const keys = shortcuts[id]
  return settings.shortcuts || !isSingleKey(keys) ? ariaKeys(keys) : undefined
}
