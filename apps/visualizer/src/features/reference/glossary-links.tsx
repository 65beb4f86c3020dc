import { useEffect, useState, type ReactNode } from 'react'
import { ProseLinksContext, type ProseLinks } from '../../ui/prose-links-context.ts'

/** Jargon in whatever stands inside links to the glossary, which is fetched after the first picture. */
export function GlossaryLinks({ children }: { readonly children: ReactNode }) {
  const [links, setLinks] = useState<ProseLinks | null>(null)
  useEffect(() => {
    let isHere = true
    void import('./term-links.ts').then(({ termLinks }) => {
      if (isHere) setLinks(() => termLinks)
    })
    return () => {
      isHere = false
    }
  }, [])
  return <ProseLinksContext value={links}>{children}</ProseLinksContext>
}
