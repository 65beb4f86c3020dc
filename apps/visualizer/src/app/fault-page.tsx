import LabPage from './lab-page.tsx'
import { useAddress } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { FaultGuide, faultAt } from './scenes/fault-guide.tsx'

/** One case, its run on the main screen. */
export default function FaultPage() {
  const fault = faultAt(useAddress().pathname)
  return fault ? <LabPage key={fault.id} guide={FaultGuide} /> : <NotFoundPage />
}
