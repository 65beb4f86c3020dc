/**
 * The name under which metadata knows an app: letters, digits and single underscores, a letter first
 * and no underscore last.
 */
export function apiNameOf(appName: string): string {
  const words = appName.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')
  const name = words.replace(/^[^A-Za-z]+|_+$/g, '')
  return name === '' ? 'Flowscope' : name
}
