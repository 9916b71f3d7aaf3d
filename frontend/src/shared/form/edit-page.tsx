import { type QueryKey, type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Versioned } from '@/api/client'
import { type Crumb, Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { FormGate } from './form-gate'
import type { Current } from './use-merging-submit'

/** What a form needs to change a thing as it was read, and to go on when somebody else saved first. */
type Edited<V> = { initial: V; etag: string; reload: () => Promise<Current<V>>; back: () => void }

type Props<T, V, K extends QueryKey> = {
  query: UseQueryOptions<Versioned<T>, Error, Versioned<T>, K>
  valuesOf: (value: T) => V
  title: string
  subtitle?: ReactNode
  /** The page of the thing itself, to which it all leads back. */
  own: (value: T) => Crumb
  crumbs?: Crumb[]
  children: (value: T, edited: Edited<V>) => ReactNode
}

/** The page that changes one thing: its form while that is allowed, else a word on why not. */
export function EditPage<T extends { allowedActions: string[] }, V, K extends QueryKey>(
  props: Props<T, V, K>,
) {
  const { query: options, valuesOf, title, subtitle, own, crumbs = [], children } = props
  const navigate = useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...options, refetchOnWindowFocus: false })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...options, staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) => {
        const thing = own(value)
        const { to, params } = thing
        const back = () => navigate({ to, params })
        return (
          <FormGate key={options.queryKey.join()} open={value.allowedActions.includes('UPDATE')} own={thing}>
            <Page title={title} subtitle={subtitle} width="form" crumbs={[...crumbs, thing]}>
              {children(value, { initial: valuesOf(value), etag, reload, back })}
            </Page>
          </FormGate>
        )
      }}
    </QueryView>
  )
}
