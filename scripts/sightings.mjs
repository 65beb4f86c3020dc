import { writeFileSync } from 'node:fs'
import { register } from 'tsx/esm/api'

// Plays every what-if and notes in which run an article of the reference can first be seen.
register()
const { sightingsFile, sightingsPath } = await import('./sightings/sightings-file.ts')

writeFileSync(sightingsPath, await sightingsFile())
