const kinds = ['staff', 'plan', 'task', 'event', 'unit', 'unitChangeSet'] as const

/** What has a page of its own, by the names that the service gives to kinds of things. */
export type PagedKind = (typeof kinds)[number]

export const isPaged = (kind: string): kind is PagedKind => (kinds as readonly string[]).includes(kind)

/** Where a thing is shown. */
export function pageOf(kind: PagedKind, id: string) {
  switch (kind) {
    case 'staff':
      return { to: '/staff/$staffId', params: { staffId: id } } as const
    case 'plan':
      return { to: '/plans/$planId', params: { planId: id } } as const
    case 'task':
      return { to: '/tasks/$taskId', params: { taskId: id } } as const
    case 'event':
      return { to: '/events/$eventId', params: { eventId: id } } as const
    case 'unit':
      return { to: '/units/$unitId', params: { unitId: id } } as const
    case 'unitChangeSet':
      return { to: '/units/changes/$setId', params: { setId: id } } as const
  }
}
