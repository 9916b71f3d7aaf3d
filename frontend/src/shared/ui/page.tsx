import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n'
import classes from './page.module.css'

export type Crumb = {
  label: string
  to: string
  params?: Record<string, string>
  search?: Record<string, string | undefined>
}

type Props = {
  title: string
  crumbs?: Crumb[]
  badges?: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  children: ReactNode
  width?: 'form' | 'page'
  /** Its print has a head of its own. */
  ownPaper?: boolean
}

/** The frame of every page: where one is, what it is called, what can be done, and its content. */
export function Page({
  title,
  crumbs,
  badges,
  subtitle,
  actions,
  children,
  width = 'page',
  ownPaper,
}: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Kehoach`
  }, [title])
  useEffect(() => {
    // a page reached from another page is announced by its heading
    if (document.activeElement === document.body || document.activeElement === null)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Box maw={width === 'form' ? 860 : 1280} mx="auto" pb="xl">
      <Stack gap={4} mb="lg" className={ownPaper ? 'k-no-print' : undefined}>
        {crumbs && (
          <nav aria-label={t('common:crumbs')} className="k-no-print">
            <ol className={classes.crumbs}>
              {crumbs.map((crumb) => (
                <li key={crumb.to + crumb.label}>
                  <Link to={crumb.to} params={crumb.params} search={crumb.search}>
                    {crumb.label}
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <Box style={{ flex: '1 1 320px', minWidth: 0 }}>
            <Group gap="sm" align="center">
              <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
                {title}
              </Title>
              {badges}
            </Group>
            {subtitle && (
              <Text component="div" c="dimmed" size="sm" mt={2}>
                {subtitle}
              </Text>
            )}
          </Box>
          {actions && (
            <Group gap="xs" className={`k-no-print ${classes.actions}`}>
              {actions}
            </Group>
          )}
        </Group>
      </Stack>
      {children}
    </Box>
  )
}
