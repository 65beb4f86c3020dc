import { drillPlaceOf } from '../features/study/drills/drill-places.ts'
import { DrillsPage } from '../features/study/drills/drills-page.tsx'
import { rewriteAddress, useAddress } from './location.ts'
import { StudyPlace } from './study-place.tsx'

export default function DrillsPlace() {
  const at = drillPlaceOf(useAddress())
  return (
    <StudyPlace>
      <DrillsPage at={at} onMove={rewriteAddress} />
    </StudyPlace>
  )
}
