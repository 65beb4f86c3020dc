import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parties.css'
import './styles/print.css'
import { App } from './app/app.tsx'
import { keepSettingsApplied } from './settings/use-settings.ts'

keepSettingsApplied()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
