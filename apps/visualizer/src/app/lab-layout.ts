import { useMemo, useState } from 'react'
import type { PaneName } from './bottom-tabs.tsx'
import { phone, useMedia, wide } from './use-media.ts'

/** A picture of the run, beside its messages. */
export type PictureName = 'lanes' | 'states' | 'values' | 'knows' | 'tokens' | 'setup' | 'notes'

export interface LabLayout {
  readonly pane: PaneName
  readonly showPane: (pane: PaneName) => void
  /** Which pictures there are to choose from here; one alone needs no tabs. */
  readonly pictures: readonly [PictureName, ...PictureName[]]
  readonly picture: PictureName
  readonly showPicture: (picture: PictureName) => void
  /** True where the chart has a column of its own. */
  readonly docked: boolean
  readonly onPhone: boolean
}

const besides = ['values', 'knows', 'tokens', 'setup'] as const

/**
 * Where things stand: side by side, or on a phone one after the other.
 *
 * @param without a picture that this kind of run has not
 */
export function useLabLayout(without?: PictureName): LabLayout {
  const [pane, showPane] = useState<PaneName>('step')
  const [chosen, choose] = useState<PictureName>('lanes')
  const onPhone = useMedia(phone)
  const docked = useMedia(wide)
  return useMemo(() => {
    const all = onPhone ? onPhoneIn(pane) : onDesk(docked)
    const [first, ...more] = all
    const pictures = [first, ...more.filter((each) => each !== without)] as const
    return {
      pane,
      showPane,
      pictures,
      picture: pictures.includes(chosen) ? chosen : pictures[0],
      showPicture: (picture) => {
        choose(picture)
        showPane(paneOf(picture))
      },
      docked,
      onPhone,
    }
  }, [pane, chosen, onPhone, docked, without])
}

function onDesk(docked: boolean): LabLayout['pictures'] {
  return docked ? ['lanes', ...besides] : ['lanes', 'states', ...besides]
}

function onPhoneIn(pane: PaneName): LabLayout['pictures'] {
  if (pane === 'notes') return ['notes', ...besides]
  return pane === 'states' ? ['states'] : ['lanes']
}

function paneOf(picture: PictureName): PaneName {
  if (picture === 'lanes') return 'map'
  return picture === 'states' ? 'states' : 'notes'
}
