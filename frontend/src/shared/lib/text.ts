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
