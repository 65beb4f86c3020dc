import LabPage from './lab-page.tsx'
import { useAddress } from './location.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { AttackGuide, attackAt } from './scenes/attack-guide.tsx'

/** One attack, played on the main screen. */
export default function AttackPage() {
  const attack = attackAt(useAddress().pathname)
  return attack ? <LabPage key={attack.id} guide={AttackGuide} /> : <NotFoundPage />
}
