import type { DescentLine, Kin } from './kin'

type Places = Map<string, { generation: number; height: number }>

/** Where each unit stands: in which generation, and how far down in it, between 0 and 1. */
function placesOf(generations: Kin[][]): Places {
  return new Map(
    generations.flatMap((kin, generation) =>
      kin.map(({ id }, index) => [id, { generation, height: (index + 0.5) / kin.length }] as const),
    ),
  )
}

/** How often lines between the same two generations cross. */
function crossings(lines: DescentLine[], places: Places): number {
  const drawn = lines.flatMap(({ predecessorId, successorId }) => {
    const [from, to] = [places.get(predecessorId), places.get(successorId)]
    return from && to ? [{ from, to }] : []
  })
  return drawn.reduce(
    (sum, one, index) =>
      sum +
      drawn
        .slice(index + 1)
        .filter(
          (other) =>
            one.from.generation === other.from.generation &&
            one.to.generation === other.to.generation &&
            (one.from.height - other.from.height) * (one.to.height - other.to.height) < 0,
        ).length,
    0,
  )
}

/** Each generation in the order of those that its units are joined to on one side; what is level keeps its order. */
function aligned(generations: Kin[][], lines: DescentLine[], side: 'predecessorId' | 'successorId'): Kin[][] {
  const own = side === 'successorId' ? 'predecessorId' : 'successorId'
  const result = [...generations]
  const order = result.map((_, index) => index)
  for (const at of side === 'successorId' ? order.reverse() : order) {
    const places = placesOf(result)
    const height = ({ id }: Kin) => {
      const joined = lines.filter((line) => line[own] === id).map((line) => places.get(line[side])?.height)
      const known = joined.filter((one) => one !== undefined)
      return known.length > 0
        ? known.reduce((sum, one) => sum + one, 0) / known.length
        : (places.get(id)?.height ?? 0)
    }
    const heights = new Map((result[at] ?? []).map((kin) => [kin.id, height(kin)]))
    result[at] = [...(result[at] ?? [])].sort((a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0))
  }
  return result
}

/** Further rounds hardly ever find anything better. */
const rounds = 4

/** The generations with their units in such an order that few lines cross. */
export function untangled(generations: Kin[][], lines: DescentLine[]): Kin[][] {
  let best = generations
  let fewest = crossings(lines, placesOf(best))
  let tried = generations
  for (let round = 0; round < rounds && fewest > 0; round++) {
    for (const side of ['successorId', 'predecessorId'] as const) {
      tried = aligned(tried, lines, side)
      const count = crossings(lines, placesOf(tried))
      if (count < fewest) [best, fewest] = [tried, count]
    }
  }
  return best
}
