import { useLayoutEffect, useState } from 'react'
import type { Descent } from '../api/change-set-queries'
import classes from './unit-descent.module.css'

type Line = Descent['successions'][number]
type Props = { picture: HTMLElement | null; lines: Line[] }

/** A curve from one box to the next on its right; none where boxes stand one below another and say it in words. */
function path(from: DOMRect, to: DOMRect, origin: DOMRect): string | null {
  if (to.left < from.right) return null
  const y1 = from.top + from.height / 2 - origin.top
  const y2 = to.top + to.height / 2 - origin.top
  const x1 = from.right - origin.left
  const x2 = to.left - origin.left
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

/** The lines between the boxes of a line of descent, drawn anew whenever the boxes move. */
export function DescentLines({ picture, lines }: Props) {
  const [paths, setPaths] = useState(new Map<string, boolean>())
  useLayoutEffect(() => {
    if (!picture) return
    const draw = () => {
      const origin = picture.getBoundingClientRect()
      const find = (id: string) =>
        picture.querySelector(`[data-unit="${CSS.escape(id)}"]`)?.getBoundingClientRect()
      setPaths(
        new Map(
          lines.flatMap(({ predecessorId, successorId, partial }) => {
            const [from, to] = [find(predecessorId), find(successorId)]
            const drawn = from && to ? path(from, to, origin) : null
            return drawn ? [[drawn, partial] as const] : []
          }),
        ),
      )
    }
    const watcher = new ResizeObserver(draw)
    watcher.observe(picture)
    return () => watcher.disconnect()
  }, [picture, lines])
  return (
    <svg className={classes.lines} aria-hidden>
      {[...paths].map(([d, partial]) => (
        <path key={d} d={d} data-partial={partial || undefined} />
      ))}
    </svg>
  )
}
