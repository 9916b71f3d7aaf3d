import type { Arrow } from '../lib/timeline'
import classes from './timeline-chart.module.css'

type Props = { arrows: Arrow[]; width: number; height: number; active: string | null }

/** Arrows from a task to what waits for it; those of the task in hand stand out. */
export function TimelineArrows({ arrows, width, height, active }: Props) {
  return (
    <svg
      className={classes.arrows}
      viewBox={`0 0 ${width} ${height}`}
      style={{ height }}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid="arrows"
    >
      {arrows.map(({ from, to, waits, path, head }) => (
        <g
          key={`${from} ${to}`}
          className={classes.arrow}
          data-waits={waits}
          data-active={from === active || to === active || undefined}
        >
          <path d={path} className={classes.shaft} />
          <path d={head} className={classes.tip} />
        </g>
      ))}
    </svg>
  )
}
