import type { DescentLine, Kin } from './kin'
import { untangled } from './untangled'

/** How many generations after the unit each of its line stands: before it negative, farthest first counted. */
function depths(lines: DescentLine[], from: string): Map<string, number> {
  const found = new Map([[from, 0]])
  const walk = (id: string, step: 1 | -1, path: Set<string>) => {
    for (const { predecessorId, successorId } of lines) {
      const [here, next] = step === 1 ? [predecessorId, successorId] : [successorId, predecessorId]
      if (here !== id || path.has(next)) continue
      const depth = (found.get(id) ?? 0) + step
      if (Math.abs(depth) > Math.abs(found.get(next) ?? 0)) {
        found.set(next, depth)
        walk(next, step, new Set(path).add(next))
      }
    }
  }
  walk(from, -1, new Set([from]))
  walk(from, 1, new Set([from]))
  return found
}

/** The units of a line of descent by generation, the oldest first. */
export function generations(
  { units, successions }: { units: Kin[]; successions: DescentLine[] },
  from: string,
): Kin[][] {
  const found = depths(successions, from)
  const byDepth = new Map<number, Kin[]>()
  for (const unit of units) {
    const depth = found.get(unit.id) ?? 0
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), unit])
  }
  const inTime = [...byDepth.entries()].sort(([a], [b]) => a - b).map(([, kin]) => kin)
  return untangled(inTime, successions)
}
