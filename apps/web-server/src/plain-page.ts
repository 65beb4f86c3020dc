/** A page of headings and paragraphs for the moments when the screen is not there. */
export function plainPage(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Flowscope</title>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}
<p><a href="/">Go to Flowscope</a></p>
</main>
</body>
</html>
`
}
