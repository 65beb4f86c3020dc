import { markup, nothing, type Markup } from './markup.ts'
import { style as fullStyle } from './style.ts'

interface PageParts {
  readonly title: string
  /** What else stands in the head. */
  readonly head?: Markup
  readonly style?: Markup
  readonly main: Markup
}

/** A whole page, with the band that says what it is not. */
export function page({ title, head = nothing, style = fullStyle, main }: PageParts): string {
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Salesforce (practice)</title>
${head}${style}
</head>
<body>
<header class="band">Practice – this is not Salesforce</header>
<main>
${main}
</main>
</body>
</html>
`.html
}

/** A page with a headline and one paragraph. */
export function plainPage(title: string, text: string): string {
  return page({
    title,
    main: markup`<h1>${title}</h1>
<p>${text}</p>`,
  })
}
