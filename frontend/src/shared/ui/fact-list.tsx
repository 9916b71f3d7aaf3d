import type { ReactNode } from 'react'
import classes from './fact-list.module.css'

/** Names and values in two columns; what has no value is left out. */
export function FactList({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className={classes.list}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
