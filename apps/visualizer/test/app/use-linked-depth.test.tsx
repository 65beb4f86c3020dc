// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useLinkedDepth } from '../../src/app/use-linked-depth.ts'
import { useSettings } from '../../src/settings/use-settings.ts'

const depthAt = (address: string) => {
  history.replaceState(null, '', address)
  const { result } = renderHook(() => {
    useLinkedDepth()
    return useSettings().settings.depth
  })
  return result.current
}

beforeEach(() => {
  localStorage.clear()
})

test.each(['/fault/queued-up?engine=page&depth=developer', '/learn/pkce?depth=developer'])(
  'a teacher’s link %s says how much is told',
  (address) => {
    expect(depthAt(address)).toBe('developer')
  },
)

test.each(['/fault/queued-up', '/fault/queued-up?depth=deepest'])(
  '%s leaves it to the reader',
  (address) => {
    expect(depthAt(address)).toBe(depthAt('/'))
  },
)
