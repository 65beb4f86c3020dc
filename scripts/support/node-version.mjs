const oldest = { major: 20, minor: 19 }

/**
 * One sentence for a Node that is too old, or `null`.
 *
 * @param {string} version such as `v20.19.0`
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  const fine = major > oldest.major || (major === oldest.major && minor >= oldest.minor)
  if (fine) return null
  return `Flowscope needs Node ${oldest.major}.${oldest.minor} or newer; this is ${version}. Get one at https://nodejs.org.`
}

/** Ends the process with one sentence when Node is too old. */
export function requireNode() {
  const complaint = complaintAboutNode(process.version)
  if (complaint === null) return
  console.error(complaint)
  process.exit(1)
}
