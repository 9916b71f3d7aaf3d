const kinds: [string, string][] = [
  ['Ủy ban nhân dân ', 'UBND '],
  ['Phường ', 'P. '],
  ['Xã ', 'X. '],
  ['Thành phố ', 'TP. '],
  ['Đặc khu ', 'ĐK. '],
]

/** A unit's name where there is little room, its kind abbreviated as usual: `P. Vũng Tàu`. */
export function shortUnit(name: string): string {
  const written = name.normalize('NFC')
  const kind = kinds.find(([long]) =>
    written.toLocaleLowerCase('vi').startsWith(long.toLocaleLowerCase('vi')),
  )
  return kind ? `${kind[1]}${written.slice(kind[0].length)}` : written
}
