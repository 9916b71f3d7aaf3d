import Keycloak from 'keycloak-js'

export type SessionState = 'active' | 'ending' | 'ended' | 'signedOut'

const wantedKey = 'kehoach.wanted'
const popupName = 'kehoach-sign-in'
const channelName = 'kehoach-session'
const signedOutKey = 'kehoach.signedOut'
const warnSeconds = 120
// Keycloak accepts this address only, to the letter; the page that was wanted is kept aside.
const redirectUri = `${window.location.origin}/`

let keycloak = makeKeycloak()
let state: SessionState = 'active'
let timer: number | undefined
let person: string | undefined
const listeners = new Set<() => void>()

function makeKeycloak() {
  const made = new Keycloak({
    url: `${window.location.origin}/auth`,
    realm: 'kehoach',
    clientId: 'kehoach-app',
  })
  made.onAuthSuccess = watchExpiry
  made.onAuthRefreshSuccess = watchExpiry
  return made
}

function setState(next: SessionState) {
  // a sign-out stays one, whatever is refused after it
  if (state === next || (state === 'signedOut' && next === 'ended')) return
  state = next
  for (const listener of listeners) listener()
}

function watchExpiry() {
  setState('active')
  person = keycloak.tokenParsed?.sub
  window.clearTimeout(timer)
  const expiry = keycloak.refreshTokenParsed?.exp
  if (!expiry) return
  // the skew is what this computer's clock is ahead of the server's
  const now = Date.now() / 1000 - (keycloak.timeSkew ?? 0)
  const left = expiry - now
  // a session longer than a day needs no warning, and a longer timer would overflow
  if (left > 86_400) return
  timer = window.setTimeout(
    () => {
      setState('ending')
      timer = window.setTimeout(() => setState('ended'), Math.min(left, warnSeconds) * 1000)
    },
    Math.max(left - warnSeconds, 1) * 1000,
  )
}

/** Finishes or begins the sign-in; answers false while the browser is on its way to the sign-in page. */
export async function signIn(locale: string): Promise<boolean> {
  const { hash, pathname, search } = window.location
  const returning = /[#&](state|error)=/.test(hash)
  if (!returning) sessionStorage.setItem(wantedKey, pathname + search + hash)
  const signedIn = await keycloak.init({ pkceMethod: 'S256', checkLoginIframe: false, redirectUri })
  if (!signedIn) {
    await keycloak.login({ redirectUri, locale })
    return false
  }
  // a session that has just let somebody in was not signed out after all
  if (localStorage.getItem(signedOutKey) === keycloak.sessionId) localStorage.removeItem(signedOutKey)
  if (window.name === popupName) {
    handOver()
    return false
  }
  const wanted = sessionStorage.getItem(wantedKey)
  sessionStorage.removeItem(wantedKey)
  if (wanted) window.history.replaceState(null, '', wanted)
  return true
}

/** A token good for at least half a minute; throws SessionEndedError when only a new sign-in helps. */
export async function freshToken(): Promise<string> {
  try {
    await keycloak.updateToken(30)
  } catch (cause) {
    if (!keycloak.refreshToken) {
      setState('ended')
      throw new SessionEndedError({ cause })
    }
    throw new TypeError('token refresh failed', { cause })
  }
  return keycloak.token ?? ''
}

/** When the token at hand ends, by this computer's clock. */
export function tokenEndsAt(): number {
  return ((keycloak.tokenParsed?.exp ?? 0) + (keycloak.timeSkew ?? 0)) * 1000
}

export class SessionEndedError extends Error {
  constructor(options?: ErrorOptions) {
    super('the session has ended', options)
  }
}

export function endSession() {
  setState('ended')
}

export async function extendSession(): Promise<void> {
  await keycloak.updateToken(-1).catch(() => setState('ended'))
}

/** Leaves for the sign-out; only once this page really goes, and is not kept by unsent typing, are the others told. */
export function signOut(): Promise<void> {
  const session = keycloak.sessionId ?? ''
  window.addEventListener('pagehide', () => localStorage.setItem(signedOutKey, session), { once: true })
  return keycloak.logout({ redirectUri })
}

/** Stops this page when its session was signed out in another tab, or here before the page was gone back to. */
function stopIfSignedOut() {
  if (!keycloak.sessionId || localStorage.getItem(signedOutKey) !== keycloak.sessionId) return
  window.clearTimeout(timer)
  setState('signedOut')
  keycloak.clearToken()
}

window.addEventListener('storage', stopIfSignedOut)
window.addEventListener('pageshow', stopIfSignedOut)

export function username(): string {
  return (keycloak.tokenParsed?.preferred_username as string | undefined) ?? ''
}

/**
 * Signs in again in a small window, so that this page and what is typed on it stay.
 * Resolves when the same person is back; another person gets a fresh page.
 */
export function signInAgain(): Promise<void> {
  const before = person
  const popup = window.open(redirectUri, popupName, 'popup,width=520,height=720')
  return new Promise((resolve, reject) => {
    if (!popup) {
      reject(new Error('popup blocked'))
      return
    }
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = async (message: MessageEvent<Tokens>) => {
      channel.close()
      const next = makeKeycloak()
      await next.init({ ...message.data, checkLoginIframe: false })
      if (before && next.tokenParsed?.sub !== before) {
        window.location.assign(redirectUri)
        return
      }
      keycloak = next
      watchExpiry()
      resolve()
    }
  })
}

type Tokens = { token?: string; refreshToken?: string; idToken?: string }

function handOver() {
  const channel = new BroadcastChannel(channelName)
  const tokens: Tokens = {
    token: keycloak.token,
    refreshToken: keycloak.refreshToken,
    idToken: keycloak.idToken,
  }
  channel.postMessage(tokens)
  channel.close()
  window.close()
}

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function sessionState(): SessionState {
  return state
}
