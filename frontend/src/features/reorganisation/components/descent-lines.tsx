import { useLayoutEffect, useState } from 'react'
import type { Descent } from '../api/change-set-queries'
import classes from './unit-descent.module.css'

type Line = Descent['successions'][number]
type Props = { picture: HTMLElement | null; lines: Line[] }

const bracket = 12

/** From one box to the next: a curve to the right, or along the margin where boxes stand one below another. */
function path(from: DOMRect, to: DOMRect, origin: DOMRect): string {
  const y1 = from.top + from.height / 2 - origin.top
  const y2 = to.top + to.height / 2 - origin.top
  if (to.left >= from.right) {
    const x1 = from.right - origin.left
    const x2 = to.left - origin.left
    const middle = (x1 + x2) / 2
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
  }
  const x = Math.min(from.left, to.left) - origin.left
  return `M${x} ${y1}h${-bracket}V${y2}h${bracket}`
}

/** The lines between the boxes of a line of descent, drawn anew whenever the boxes move. */
export function DescentLines({ picture, lines }: Props) {
  const [paths, setPaths] = useState<string[]>([])
  useLayoutEffect(() => {
    if (!picture) return
    const draw = () => {
      const origin = picture.getBoundingClientRect()
      const find = (id: string) =>
        picture.querySelector(`[data-unit="${CSS.escape(id)}"]`)?.getBoundingClientRect()
      setPaths(
        lines.flatMap(({ predecessorId, successorId }) => {
          const [from, to] = [find(predecessorId), find(successorId)]
          return from && to ? [path(from, to, origin)] : []
        }),
      )
    }
    const watcher = new ResizeObserver(draw)
    watcher.observe(picture)
    return () => watcher.disconnect()
  }, [picture, lines])
  return (
    <svg className={classes.lines} aria-hidden>
      {[...new Set(paths)].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
