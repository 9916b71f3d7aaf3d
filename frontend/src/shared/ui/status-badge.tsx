import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './status-badge.module.css'

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

/** A state in words, with an icon and a colour that repeat the words. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <Box component="span" className={classes.badge} data-tone={tone}>
      {icon && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      {children}
    </Box>
  )
}
