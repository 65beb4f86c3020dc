const namespace = 'http://soap.sforce.com/2006/04/metadata'

/** A metadata file of Salesforce: one element, its fields inside it, in alphabetical order. */
export function metadataXml(
  typeName: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${typeName} xmlns="${namespace}">`,
    ...sorted.map(([name, value]) => `    <${name}>${escaped(value)}</${name}>`),
    `</${typeName}>`,
    '',
  ].join('\n')
}

/** Text as it may stand in an element (XML 1.0 §2.4); characters that XML does not have are dropped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
