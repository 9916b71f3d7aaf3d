import { readFileSync } from 'node:fs'

export type Language = 'vi' | 'en'

type Tree = { [key: string]: string | Tree }

/** The words of the app by their keys, so that a test can press the same button in either language. */
export function texts(language: Language) {
  return (key: string, values: Record<string, string> = {}): string => {
    const [file = '', path = ''] = key.split(':')
    const bundle = JSON.parse(
      readFileSync(new URL(`../src/i18n/${language}/${file}.json`, import.meta.url), 'utf8'),
    ) as Tree
    const found = path
      .split('.')
      .reduce<string | Tree | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        bundle,
      )
    if (typeof found !== 'string') throw new Error(`no text ${key}`)
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  }
}
