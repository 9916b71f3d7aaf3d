import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, type CSSProperties, forwardRef, type ReactNode } from 'react'
import classes from './row-list.module.css'

const TitleLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>((props, ref) => (
    <a ref={ref} {...props} className={classes.title} />
  )),
)

/** A list of things, each with what tells it apart; columns on a wide screen, a card on a phone. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  )
}

type RowProps = {
  /** What ticks the row, where several are chosen. */
  select?: ReactNode
  title: ReactNode
  meta?: ReactNode
  /** A sentence that this reader must see, such as a reason. */
  note?: ReactNode
  aside?: ReactNode
  /** Widths of the aside's columns on a wide screen, where rows should line up. */
  columns?: string
  actions?: ReactNode
}

/** One row; its title is a `RowTitle`, and a press anywhere on the row follows it. */
export function Row({ select, title, meta, note, aside, columns, actions }: RowProps) {
  return (
    <li className={classes.row} data-row data-select={select ? true : undefined}>
      {select && <div className={classes.select}>{select}</div>}
      <div className={classes.main}>
        {title}
        {meta && <div className={classes.meta}>{meta}</div>}
        {note && <div className={classes.note}>{note}</div>}
      </div>
      {aside && (
        <div
          className={classes.aside}
          data-columns={columns ? true : undefined}
          style={columns ? ({ '--columns': columns } as CSSProperties) : undefined}
        >
          {aside}
        </div>
      )}
      {actions && <div className={classes.actions}>{actions}</div>}
    </li>
  )
}

export const RowTitle = TitleLink

/** Facts in one line, parted by dots; what is empty leaves no dot behind. */
export function Facts({ children }: { children: ReactNode[] }) {
  const shown = children.filter(Boolean)
  return shown.map((fact, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a row keep their places
    <span key={index} className={classes.fact}>
      {fact}
    </span>
  ))
}
