import { appWhatIfs } from './consent/app.ts'
import { decisionWhatIfs } from './consent/decision.ts'
import { notShownWhatIfs } from './consent/not-shown.ts'
import { permissionWhatIfs } from './consent/permission.ts'

/** The user is asked, or is not. */
export const consentWhatIfs = [
  ...decisionWhatIfs,
  ...permissionWhatIfs,
  ...appWhatIfs,
  ...notShownWhatIfs,
]
