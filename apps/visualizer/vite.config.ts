import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = process.env['FLOWSCOPE_API'] ?? 'http://localhost:3000'

/** Each file names the order of the layers: which of the built files loads first must not matter. */
const layersInOrder: Plugin = {
  name: 'layers-in-order',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.css$/ },
    handler: (code) => ({ code: `@layer tokens, base, parts;\n${code}`, map: null }),
  },
}

export default defineConfig({
  plugins: [react(), layersInOrder],
  build: {
    target: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The page's policy allows fonts and pictures from its own origin only, not from data URLs.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': server } },
})
