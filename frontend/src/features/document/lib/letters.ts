/** What follows the number in a symbol, as the next paper of the series bears it: `KH-UBND`, `-CT/TU`. */
export function lettersOf(symbol: string): string {
  return symbol.replace(/^\d+\p{L}?(?=[/-])/u, '').replace(/^\/(?!\d{4}\/)/, '')
}
