/** What tokens, codes and keys look like, wherever they stand. */
const shapes: readonly RegExp[] = [
  /\b00D[0-9A-Za-z]{12,15}![\w.]+/g,
  /\b5Aep[\w.]{20,}/g,
  /\baPrx[\w.%=]{20,}/g,
  /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?-----END [A-Z ]*PRIVATE KEY-----/g,
]

const secretNames =
  'client_secret|password|pw|code|code_verifier|access_token|refresh_token|id_token|token|' +
  'assertion|client_assertion|subject_token|actor_token|device_code|user_code|sid|secret|' +
  'consumerSecret|securityToken|verificationCode'

/** What follows the name of a secret. */
const inForms = new RegExp(`\\b(${secretNames})=[^&\\s;"']+`, 'g')
const inJson = new RegExp(`"(${secretNames})"(\\s*:\\s*)"[^"]*"`, 'g')
const inHeaders = /\b(Bearer|Basic|OAuth) [\w.~+/=!-]+/g

const hidden = '***'

/**
 * Takes out of a text what opens something.
 *
 * @param known values that are secret whatever they look like
 */
export function maskSecrets(text: string, known: readonly string[] = []): string {
  const withoutKnown = known
    .filter((value) => value.length >= 6)
    .reduce((masked, value) => masked.replaceAll(value, hidden), text)
  const withoutShapes = shapes.reduce(
    (masked, shape) => masked.replace(shape, hidden),
    withoutKnown,
  )
  return withoutShapes
    .replace(inHeaders, `$1 ${hidden}`)
    .replace(inForms, `$1=${hidden}`)
    .replace(inJson, `"$1"$2"${hidden}"`)
}
