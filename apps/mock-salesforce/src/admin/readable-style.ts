/** Calm in light and in dark surroundings, from 320 px wide. */
export const readableStyle = `
:root { color-scheme: light dark; --ground: #f2f4f7; --card: #fff; --ink: #1b2430; --quiet: #4d5a6a; --line: #cfd6df; --accent: #0b5c8f; --band: #ffe08a; --on-band: #3a2c00 }
@media (prefers-color-scheme: dark) { :root { --ground: #12171e; --card: #1b222c; --ink: #e8edf3; --quiet: #b0bccb; --line: #3a4554; --accent: #8cc8f2; --band: #4a3a08; --on-band: #ffe9ad } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
.band { padding: .5rem 1rem; background: var(--band); color: var(--on-band); text-align: center; font-weight: 600 }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: anywhere }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25 }
small { color: var(--quiet); font-size: 1rem; font-weight: 400 }
a { color: var(--accent) }
section { margin: 1rem 0; padding: 1rem 1.25rem; background: var(--card); border-radius: .75rem }
h2 { margin: 0 0 .25rem; font-size: 1rem }
p { margin: 0 0 .75rem }
section > :last-child { margin-bottom: 0 }
code, pre { font: .875rem/1.5 ui-monospace, monospace }
h2 code { font-size: 1rem; font-weight: 600 }
.method { color: var(--accent) }
.part { color: var(--quiet) }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; white-space: pre-wrap }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`
