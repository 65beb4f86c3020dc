import type { Markup } from './markup.ts'

const colours = `:root{color-scheme:light dark;--ground:#f2f4f7;--card:#fff;--ink:#1b2430;--quiet:#4d5a6a;--line:#768397;--accent:#0b5c8f;--on-accent:#fff;--band:#ffe08a;--on-band:#3a2c00;--wrong:#a11a1a}
@media (prefers-color-scheme:dark){:root{--ground:#12171e;--card:#1b222c;--ink:#e8edf3;--quiet:#b0bccb;--line:#7a889d;--accent:#8cc8f2;--on-accent:#0a2233;--band:#4a3a08;--on-band:#ffe9ad;--wrong:#ffb0a8}}`

const type = `*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
.band{margin:0;padding:.5rem 1rem;background:var(--band);color:var(--on-band);text-align:center;font-weight:600}
main{max-width:24rem;margin:2rem auto;padding:1.5rem;background:var(--card);border-radius:.75rem}
h1{margin:0 0 1rem;font-size:1.375rem;line-height:1.25}
h2{margin:0 0 .5rem;font-size:1rem;line-height:1.25}
p,ul{margin:0 0 1rem}
ul{padding-left:1.25rem}
a{color:var(--accent)}
.wrong{color:var(--wrong);font-weight:600}
.choices{padding:0;list-style:none}
.choices a{display:block;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.375rem;margin:0 0 .5rem;overflow-wrap:anywhere}
.notice{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.375rem}
.notice :last-child{margin-bottom:0}
.practice{font-size:.875rem;font-weight:400}
.popup main{max-width:20rem;margin:1rem auto;padding:1.25rem}
.touch main,.mobile main{max-width:none;margin:0;border-radius:0}
.touch :is(input,a),.mobile :is(input,a){touch-action:manipulation}
.quiet{margin:0;color:var(--quiet);overflow-wrap:anywhere}
.after{margin-top:1rem}`

const form = `label{display:block;margin:0 0 .25rem;font-weight:600}
label.choice{display:flex;gap:.5rem;align-items:center;margin:0 0 1rem;font-weight:400}
input[type=checkbox]{width:1.125rem;height:1.125rem;margin:0;accent-color:var(--accent)}
input[type=text],input[type=password]{width:100%;margin:0 0 1rem;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--card);color:inherit;font:inherit}
input[type=submit]{width:100%;padding:.625rem .75rem;border:1px solid var(--accent);border-radius:.375rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;cursor:pointer}
input[type=submit].second{background:transparent;color:var(--accent)}
.buttons{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin:0 0 1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (max-width:28rem){main{max-width:none;margin:0;border-radius:0}}`

/** Calm in light and in dark surroundings, from 320 px wide; nothing of Salesforce's own look. */
export const style: Markup = { html: `<style>\n${colours}\n${type}\n${form}\n</style>` }

/** For a page that is gone before it is read. */
export const briefStyle: Markup = {
  html: `<style>:root{color-scheme:light dark}body{margin:1rem;font:1rem/1.5 system-ui,sans-serif}</style>`,
}
