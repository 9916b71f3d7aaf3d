import { IconChecklist, IconFileText, IconHome } from '@tabler/icons-react'
import type { Permission } from '@/shared/auth/me'

export type NavItem = {
  to: '/' | '/plans' | '/tasks'
  label: string
  icon: typeof IconHome
  permission?: Permission
}

export const navItems: NavItem[] = [
  { to: '/', label: 'app:nav.work', icon: IconHome },
  { to: '/plans', label: 'app:nav.plans', icon: IconFileText },
  { to: '/tasks', label: 'app:nav.tasks', icon: IconChecklist },
]

/** What the thumb reaches on a phone; the rest stands behind "more". */
export const thumbItems = navItems.filter((item) => ['/', '/plans', '/tasks'].includes(item.to))
