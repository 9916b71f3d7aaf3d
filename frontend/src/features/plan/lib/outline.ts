import type { PlanItem } from '../api/plan-queries'

export type OutlineNode = {
  item: PlanItem
  depth: number
  siblings: PlanItem[]
  index: number
  hasChildren: boolean
}

/** The flat outline with each item's depth and its place among its siblings, in the order it came. */
export function outline(items: PlanItem[]): OutlineNode[] {
  const byParent = new Map<string | null, PlanItem[]>()
  for (const item of items)
    byParent.set(item.parentId ?? null, [...(byParent.get(item.parentId ?? null) ?? []), item])
  const depths = new Map<string, number>()
  return items.map((item) => {
    const depth = item.parentId ? (depths.get(item.parentId) ?? 0) + 1 : 1
    depths.set(item.id, depth)
    const siblings = byParent.get(item.parentId ?? null) ?? []
    return { item, depth, siblings, index: siblings.indexOf(item), hasChildren: byParent.has(item.id) }
  })
}

/** The last part of a label, as it is printed before the item: `II.3` prints as `3`. */
export function ownLabel(label: string): string {
  return label.split('.').at(-1) ?? label
}

const deepest = 3

/** Where an item may go from its place: one up or down, into the item before it, or out beside its parent. */
export function moves(node: OutlineNode, items: PlanItem[]) {
  const { item, siblings, index, depth } = node
  const before = siblings[index - 1]
  const after = siblings[index + 1]
  const parent = items.find((one) => one.id === item.parentId)
  return {
    up: before && { parentId: item.parentId ?? null, position: before.position },
    down: after && { parentId: item.parentId ?? null, position: after.position },
    in: before && depth < deepest && !node.hasChildren ? { parentId: before.id, position: null } : undefined,
    out: parent && { parentId: parent.parentId ?? null, position: parent.position + 1 },
  }
}

export type Move = { parentId: string | null; position: number | null }
