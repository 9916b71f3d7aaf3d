import type { ComponentProps } from 'react'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import { username } from '@/shared/auth/session'
import { initial } from '@/shared/lib/text'
import classes from './shell.module.css'

/** The name and initial that open the person's menu. */
export function PersonButton(props: ComponentProps<'button'>) {
  const { t } = useTranslation()
  const name = useMe()?.name ?? username()
  return (
    <button type="button" {...props} className={classes.person} aria-label={t('app:personMenu', { name })}>
      <span className={classes.personName}>{name}</span>
      <span className={classes.initial} aria-hidden>
        {initial(name)}
      </span>
    </button>
  )
}
