import type { Entry, Handling } from '@flowscope/reference'

/** An entry of the reference, with who makes and who checks what it explains. */
export type Noted = Entry & { readonly handling: Handling | undefined }
