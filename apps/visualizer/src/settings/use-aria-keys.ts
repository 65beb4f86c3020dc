import { keysWith } from './own-keys.ts'
import { ariaKeys, isSingleKey, type ShortcutId } from './shortcuts.ts'
import { useSettings } from './use-settings.ts'

/** For `aria-keyshortcuts`: the keys of an action, as long as they work. */
export function useAriaKeys(id: ShortcutId): string | undefined {
  const { settings } = useSettings()
  const keys = keysWith(settings.keys)[id]
  return keys && (settings.shortcuts || !isSingleKey(keys)) ? ariaKeys(keys) : undefined
}
