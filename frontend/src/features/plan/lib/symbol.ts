/** Reads 656/KH-UBND as its number and what follows it; null when it is not written so. */
export function parseSymbol(typed: string): { number: number; symbol: string } | null {
  const parts = /^\s*(\d{1,6})\s*\/\s*(\S+)\s*$/.exec(typed)
  return parts?.[1] && parts[2] && Number(parts[1]) > 0
    ? { number: Number(parts[1]), symbol: parts[2] }
    : null
}
