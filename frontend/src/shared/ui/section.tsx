import { Card, Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  hint?: ReactNode
  aside?: ReactNode
  children: ReactNode
  flush?: boolean
}

/** A titled card; `flush` lets tables and lists reach its edges. */
export function Section({ title, hint, aside, children, flush }: Props) {
  const id = useId()
  return (
    <Card component="section" aria-labelledby={id} padding={flush ? 0 : 'lg'}>
      <Group
        justify="space-between"
        gap="sm"
        px={flush ? 'lg' : 0}
        pt={flush ? 'md' : 0}
        pb={flush ? 'xs' : 'sm'}
      >
        <div>
          <Title order={2} id={id}>
            {title}
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
