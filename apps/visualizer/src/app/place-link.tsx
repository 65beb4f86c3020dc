import type { ComponentProps, MouseEvent } from 'react'
import { goTo } from './location.ts'

/** A link to another place of this application; with a modifier key it is an ordinary link. */
export function PlaceLink({
  href,
  children,
  ...rest
}: ComponentProps<'a'> & { readonly href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    goTo(href)
    document.documentElement.scrollTop = 0
  }
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  )
}
