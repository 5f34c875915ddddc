import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { desk } from './desk.ts'
import './style/fonts.css'
import './style/tokens.css'
import './style/base.css'

const place = document.getElementById('desk')
if (!place) throw new Error('index.html has no element called “desk”.')

const [settings, info] = await Promise.all([desk.settings(), desk.appInfo()])
createRoot(place).render(
  <StrictMode>
    <App first={settings} info={info} />
  </StrictMode>,
)
