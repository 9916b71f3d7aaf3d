export type Values = Record<string, string | number>
type Tree = { [key: string]: string | Tree }

/**
 * The text of `namespace:path.to.key` with its {{values}}; a `count` chooses `key_one` or `key_other` by the
 * language's own rules. A missing key shows itself, and the build refuses it beforehand.
 */
export function translate(
  bundles: Record<string, object>,
  language: string,
  key: string,
  values?: Values,
): string {
  const [namespace = '', path = ''] = key.split(':')
  const find = (name: string): string | undefined => {
    let node: string | Tree | undefined = bundles[namespace] as Tree | undefined
    for (const part of name.split('.')) node = typeof node === 'object' ? node[part] : undefined
    return typeof node === 'string' ? node : undefined
  }
  const plural =
    typeof values?.count === 'number' ? `_${new Intl.PluralRules(language).select(values.count)}` : ''
  const text = find(path + plural) ?? find(`${path}_other`) ?? find(path) ?? key
  return values ? text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')) : text
}
