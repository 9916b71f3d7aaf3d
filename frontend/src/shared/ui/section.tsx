import { Card, Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

type Props = {
  title: string
  /** Where links within the page lead. */
  id?: string
  /** How many things it holds, said beside its title. */
  count?: number | string
  hint?: ReactNode
  aside?: ReactNode
  children: ReactNode
  flush?: boolean
}

/** A titled card; `flush` lets tables and lists reach its edges. */
export function Section({ id: anchor, title, count, hint, aside, children, flush }: Props) {
  const id = useId()
  return (
    <Card
      component="section"
      id={anchor}
      aria-labelledby={id}
      padding={flush ? 0 : 'lg'}
      style={anchor ? { scrollMarginTop: 72 } : undefined}
    >
      <Group
        justify="space-between"
        gap="sm"
        className={flush ? classes.flush : undefined}
        pb={flush ? 'xs' : 'sm'}
      >
        <div>
          <Title order={2} id={id}>
            {title}
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </Title>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {aside}
      </Group>
      {children}
    </Card>
  )
}
