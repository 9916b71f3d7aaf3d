/** Whether it is the Party's, whose papers have a layout of their own: 50-CT/TU. */
export function isPartySymbol(symbol: string): boolean {
  return lettersOf(symbol).startsWith('-')
}

/** What follows the number in a symbol, as the next paper of the series bears it: `KH-UBND`, `-CT/TU`. */
export function lettersOf(symbol: string): string {
  return symbol.replace(/^\d+\p{L}?(?=[/-])/u, '').replace(/^\/(?!\d{4}\/)/, '')
}
