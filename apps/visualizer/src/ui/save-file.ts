export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** Hands a file to the browser's own downloads. */
export function saveFile({ name, mediaType, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
