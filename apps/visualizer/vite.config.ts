import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['FLOWSCOPE_API'] ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react()],
  build: {
    target: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // The page's policy allows fonts and pictures from its own origin only, not from data URLs.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': server } },
})
