import { scopeCheck } from '../../identity/checks/identity-scope.ts'

/** @see sheet §2: the token needs `web`, which `full` includes */
export const singleAccessScope = scopeCheck('singleAccess.scope', ['web', 'full'])
