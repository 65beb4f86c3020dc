import { request, withBody, type Edit } from '@flowscope/scenarios'
import { parseForm } from '@flowscope/http-message'

/** The name of a parameter without its underscores, as formatters leave it. */
export function withoutUnderscores(name: string): Edit {
  const renamed = (text: string) => text.replace(`${name}=`, `${name.replaceAll('_', '')}=`)
  return request((sent) =>
    sent.body === ''
      ? { ...sent, target: renamed(sent.target) }
      : withBody(sent, renamed(sent.body)),
  )
}

/** The fields of the form as JSON. */
export const asJson: Edit = request((sent) => {
  const fields = parseForm(sent.body).map(({ name, value }) => [name, value] as const)
  return withBody(sent, JSON.stringify(Object.fromEntries(fields)), 'application/json')
})
