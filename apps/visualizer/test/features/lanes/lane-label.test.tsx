// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LaneLabel } from '../../../src/features/lanes/lane-label.tsx'

test.for([
  ['POST /services/oauth2/token', ['POST /services/', 'oauth2/', 'token']],
  ['302 to /setup/secur/RemoteAccess.apexp', ['302 to …/Remote', 'Access.apexp']],
  ['200 login page', ['200 login page']],
] as const)('%s may break before a word of its path and nowhere else', ([text, pieces]) => {
  const { container } = render(<LaneLabel text={text} />)
  expect(container.innerHTML.split('<wbr>')).toEqual(pieces)
})
