import type { WhatIf } from '../what-if.ts'

type Shared = Pick<WhatIf, 'station' | 'by' | 'at' | 'then' | 'sources'>
type Row = Omit<WhatIf, keyof Shared> & Partial<Shared>

/** What-ifs that share place, person, way on and source unless a row says otherwise. */
export function series(shared: Shared, rows: readonly Row[]): readonly WhatIf[] {
  return rows.map((row) => ({ ...shared, ...row }))
}
