import type { Me, Permission } from '@/shared/auth/me'
import { type Role, roles } from '@/shared/auth/roles'

const needed: Partial<Record<Role, Permission>> = { HEAD: 'APPOINT_HEAD', ADMIN: 'APPOINT_ADMIN' }

/** The roles that this person may give somewhere; where each of them, the service says. */
export function rolesToGive(me: Me | undefined): Role[] {
  const held = me?.permissions.map((one) => one.permission) ?? []
  return roles.filter((role) => {
    const permission = needed[role]
    return !permission || held.includes(permission)
  })
}
