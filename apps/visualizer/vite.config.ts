import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { compressedCopies } from './compressed-copies.ts'

const server = process.env['FLOWSCOPE_API'] ?? 'http://localhost:3000'

const layers = '@layer tokens, base, parts;'

/** Each built file names the order of the layers: which of them loads first must not matter. */
const layersInOrder: Plugin = {
  name: 'layers-in-order',
  apply: 'build',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
      file.source = `${layers}${String(file.source)}`
    }
  },
}

export default defineConfig({
  plugins: [react(), layersInOrder, compressedCopies],
  build: {
    target: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The page's policy allows fonts and pictures from its own origin only, not from data URLs.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': server } },
})
