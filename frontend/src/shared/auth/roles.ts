import type { Schemas } from '@/api/client'

export type Role = Schemas['Role']

/** Every role, in the order in which people read them. */
export const roles: Role[] = ['HEAD', 'DEPUTY', 'OFFICER', 'CLERK', 'VIEWER', 'ADMIN']
