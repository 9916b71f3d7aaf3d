import {
  IconBinaryTree2,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconFolder,
  IconHome,
  IconUsers,
} from '@tabler/icons-react'
import type { Permission } from '@/shared/auth/me'

export type NavItem = {
  to: '/' | '/dashboard' | '/plans' | '/tasks' | '/events' | '/documents' | '/units' | '/staff'
  label: string
  icon: typeof IconHome
  permission?: Permission
}

export const navItems: NavItem[] = [
  { to: '/', label: 'app:nav.work', icon: IconHome },
  { to: '/dashboard', label: 'app:nav.dashboard', icon: IconChartBar },
  { to: '/plans', label: 'app:nav.plans', icon: IconFileText },
  { to: '/tasks', label: 'app:nav.tasks', icon: IconChecklist },
  { to: '/events', label: 'app:nav.events', icon: IconCalendarEvent },
  { to: '/documents', label: 'app:nav.documents', icon: IconFolder },
  { to: '/units', label: 'app:nav.units', icon: IconBinaryTree2 },
  { to: '/staff', label: 'app:nav.staff', icon: IconUsers, permission: 'MANAGE_STAFF' },
]

/** What the thumb reaches on a phone; the rest stands behind "more". */
export const thumbItems = navItems.filter((item) => ['/', '/plans', '/tasks', '/events'].includes(item.to))
