import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
// in a layer, so that our own rules win whatever chunk they come in
import '@mantine/core/styles.layer.css'
import './app/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { SignInFailed } from './app/sign-in-failed'
import { savedLanguage, startI18n } from './i18n'
import { signIn } from './shared/auth/session'

const element = document.getElementById('root')
if (!element) throw new Error('no root element')
const root = createRoot(element)

const [texts, session] = await Promise.allSettled([startI18n(), signIn(savedLanguage())])
if (texts.status === 'rejected') throw texts.reason
if (session.status === 'rejected') root.render(<SignInFailed />)
else if (session.value) root.render(<App />)
