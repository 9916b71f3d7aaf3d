import { useSyncExternalStore } from 'react'
import { translate, type Values } from './translate'

export type Language = 'vi' | 'en'
export type TFunction = (key: string, values?: Values) => string

const storageKey = 'kehoach.language'
const loaders = {
  vi: [() => import('./load-vi'), () => import('./load-vi-pages')],
  en: [() => import('./load-en'), () => import('./load-en-pages')],
} as const
const listeners = new Set<() => void>()

type Current = {
  language: Language
  t: TFunction
  /** Whether the texts of all pages are there, not only those that the first page begins with. */
  complete: boolean
}

let current: Current = { language: 'vi', t: (key) => key, complete: false }

export function savedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
}

let whole: Promise<void> = Promise.resolve()

/** Shows the first page's texts as soon as they are there; all others follow. */
async function use(language: Language): Promise<void> {
  const [loadFirst, loadPages] = loaders[language]
  const following = loadPages()
  const { texts: first } = await loadFirst()
  show(language, first, false)
  whole = following.then(({ texts: pages }) => show(language, { ...first, ...pages }, true))
}

function show(language: Language, texts: Record<string, object>, complete: boolean) {
  const bundles = Object.fromEntries(
    Object.entries(texts).map(([path, bundle]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), bundle]),
  )
  current = { language, t: (key, values) => translate(bundles, language, key, values), complete }
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** What every page but the first one waits for. */
export function allTexts(): Promise<void> {
  return whole
}

/** Loads the reader's language before anything is drawn. */
export function startI18n(): Promise<void> {
  return use(savedLanguage())
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  await use(language)
  await whole
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The texts in the reader's language; `t('feature:key')` everywhere, so that a script can check the keys. */
export function useTranslation() {
  return useSyncExternalStore(subscribe, () => current)
}
