import type { Display } from './display.ts'
import { markup, nothing, type Markup } from './markup.ts'
import { style as fullStyle } from './style.ts'

interface PageParts {
  readonly title: string
  /** What else stands in the head. */
  readonly head?: Markup
  readonly style?: Markup
  readonly display?: Display
  /** What a learner has to know because this is practice. */
  readonly practice?: string
  readonly main: Markup
}

/** A whole page, with the band that says what it is not. */
export function page(parts: PageParts): string {
  const { title, head = nothing, style = fullStyle, display = 'page', practice, main } = parts
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Salesforce (practice)</title>
${head}${style}
</head>
<body${display === 'page' ? nothing : shapeOf(display)}>
<header class="band">Practice – this is not Salesforce${practice === undefined ? nothing : practiceLine(practice)}</header>
<main>
${main}
</main>
</body>
</html>
`.html
}

function shapeOf(display: Display): Markup {
  return markup` class="${display}"`
}

function practiceLine(practice: string): Markup {
  return markup`<br><span class="practice">${practice}</span>`
}

/** A page with a headline and one paragraph. */
export function plainPage(title: string, text: string): string {
  return page({
    title,
    main: markup`<h1>${title}</h1>
<p>${text}</p>`,
  })
}
