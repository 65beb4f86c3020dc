import { writeFileSync } from 'node:fs'
import { register } from 'tsx/esm/api'
import { inRoot } from './support/root.mjs'

// Writes docs/fidelity.md from the ledger and from the names of the tests that hold its lines.
register()
const { fidelityPage } = await import('./fidelity/page.ts')

writeFileSync(inRoot('docs', 'fidelity.md'), fidelityPage())
