/** What many parts have reached together, rounded down: 100 % is said only when all of them have. */
export function averagePercent(parts: number[]): number {
  return parts.length === 0 ? 0 : Math.floor(parts.reduce((sum, part) => sum + part, 0) / parts.length)
}
