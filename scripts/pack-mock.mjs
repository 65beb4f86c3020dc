import { packMock } from './support/pack/pack-mock.mjs'

const { tarball, files } = await packMock()
for (const { path, size } of files) console.log(`${String(size).padStart(9)}  ${path}`)
console.log(tarball)
