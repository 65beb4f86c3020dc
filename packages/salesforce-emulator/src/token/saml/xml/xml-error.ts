/** An XML document that is not read. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
}
