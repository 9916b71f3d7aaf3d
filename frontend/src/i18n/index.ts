import { useSyncExternalStore } from 'react'
import { translate, type Values } from './translate'

export type Language = 'vi' | 'en'
export type TFunction = (key: string, values?: Values) => string

const storageKey = 'kehoach.language'
const loaders = { vi: () => import('./load-vi'), en: () => import('./load-en') }
const listeners = new Set<() => void>()

let current: { language: Language; t: TFunction } = { language: 'vi', t: (key) => key }

export function savedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
}

async function use(language: Language): Promise<void> {
  const { texts } = await loaders[language]()
  const bundles = Object.fromEntries(
    Object.entries(texts).map(([path, bundle]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), bundle]),
  )
  current = { language, t: (key, values) => translate(bundles, language, key, values) }
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** Loads the reader's language before anything is drawn. */
export function startI18n(): Promise<void> {
  return use(savedLanguage())
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  await use(language)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The texts in the reader's language; `t('feature:key')` everywhere, so that a script can check the keys. */
export function useTranslation() {
  return useSyncExternalStore(subscribe, () => current)
}
