import classes from './tiles.module.css'

export type Tile = {
  id: string
  label: string
  count: number
  more?: boolean
  tone?: 'bad' | 'warn' | 'info'
}

/** How much of what waits, at a glance; each leads to its section of the page. */
export function Tiles({ label, tiles }: { label: string; tiles: Tile[] }) {
  return (
    <nav aria-label={label} className={classes.tiles}>
      {tiles.map(({ id, label: name, count, more, tone }) =>
        count > 0 ? (
          <a key={id} href={`#${id}`} className={classes.tile} data-tone={tone}>
            <span className={classes.label}>{name}</span>
            <span className={classes.count}>{more ? `${count}+` : count}</span>
          </a>
        ) : (
          <div key={id} className={classes.tile} data-empty>
            <span className={classes.label}>{name}</span>
            <span className={classes.count}>0</span>
          </div>
        ),
      )}
    </nav>
  )
}
