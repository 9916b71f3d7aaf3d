import { Link } from '@tanstack/react-router'
import type { SavedView, ViewedList } from '../api/saved-view-queries'
import { fromQuery } from '../lib/view-query'

const pages = {
  TASKS: '/tasks',
  PLANS: '/plans',
  EVENTS: '/events',
  DOCUMENTS: '/documents',
} as const satisfies Record<ViewedList, string>

type Props = { view: SavedView; className?: string; onClick?: () => void }

/** Opens the list as the view says; what its page does not understand is dropped there. */
export function ViewLink({ view, className, onClick }: Props) {
  return (
    <Link
      to={pages[view.list]}
      search={fromQuery(view.query)}
      className={className}
      activeOptions={{ exact: true, includeSearch: true }}
      onClick={onClick}
    >
      {view.name}
    </Link>
  )
}
