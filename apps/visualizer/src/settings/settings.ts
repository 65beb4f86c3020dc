import { ownKeysOf, type OwnKeys } from './own-keys.ts'

/** How the screen looks, moves and talks; nothing of it changes a run. Kept on this device. */
export interface Settings {
  readonly theme: (typeof themes)[number]
  readonly contrast: (typeof contrasts)[number]
  readonly motion: (typeof motions)[number]
  readonly depth: Depth
  /** Single keys act, while no field has the focus (WCAG 2.1.4). */
  readonly shortcuts: boolean
  readonly keys: OwnKeys
}

export const themes = ['system', 'light', 'dark'] as const
export const contrasts = ['system', 'high'] as const
export const motions = ['system', 'reduced'] as const
/** How much is told; what happened is always the same. */
export const depths = ['new', 'exam', 'developer'] as const

export type Depth = (typeof depths)[number]

export const startSettings: Settings = {
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  depth: 'new',
  shortcuts: true,
  keys: {},
}

/** What was kept, as far as it makes sense; whatever does not falls back to the start. */
export function settingsOf(text: string | null): Settings {
  const kept = recordOf(text)
  const one = <Value extends string>(values: readonly Value[], key: keyof Settings) =>
    values.find((value) => value === kept[key])
  return {
    theme: one(themes, 'theme') ?? startSettings.theme,
    contrast: one(contrasts, 'contrast') ?? startSettings.contrast,
    motion: one(motions, 'motion') ?? startSettings.motion,
    depth: one(depths, 'depth') ?? startSettings.depth,
    shortcuts: kept['shortcuts'] !== false,
    keys: ownKeysOf(kept['keys']),
  }
}

function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}
