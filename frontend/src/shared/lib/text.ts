/** Lower case without diacritics, with đ folded to d, so that "duc" finds "Đức". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

/** The initial of a Vietnamese given name, which comes last: "Nguyễn Đức" gives "Đ". */
export function initial(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? '').normalize('NFC').charAt(0).toLocaleUpperCase('vi')
}

export const compareVi = new Intl.Collator('vi').compare

/** Vietnamese order with numbers by their value: Phường 2 before Phường 10. */
export const compareNatural = new Intl.Collator('vi', { numeric: true }).compare

/** What fits a search best comes first: the name itself, then its beginning, then a whole word, the shorter the better. */
export function bestFirst<T extends { name: string }>(items: T[], q: string): T[] {
  const sought = fold(q.trim())
  const rank = ({ name }: T) => {
    const folded = ` ${fold(name)} `
    if (folded === ` ${sought} `) return 0
    if (folded.endsWith(` ${sought} `)) return 1
    if (folded.includes(` ${sought} `)) return 2
    return folded.includes(` ${sought}`) ? 3 : 4
  }
  return [...items].sort(
    (a, b) => rank(a) - rank(b) || a.name.length - b.name.length || compareNatural(a.name, b.name),
  )
}
