import { Button, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type CalendarFeed, revokeFeed } from '../api/feed-queries'
import classes from './feed-list.module.css'

/** The addresses that still give something to who has them. */
export function FeedList({ feeds }: { feeds: CalendarFeed[] }) {
  const { t } = useTranslation()
  const id = useId()
  if (feeds.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} size="h5">
        {t('feed:mine')}
      </Title>
      <ul className={classes.list}>
        {feeds.map((feed) => (
          <Feed key={feed.id} feed={feed} />
        ))}
      </ul>
    </section>
  )
}

function Feed({ feed }: { feed: CalendarFeed }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const [asked, setAsked] = useState(false)
  const revoke = useSubmit(() => revokeFeed(feed), { message: t('feed:revoked') })
  const name = feed.unit?.name ?? feed.plan?.symbol ?? feed.plan?.title ?? t('feed:about.own')
  return (
    <li className={classes.feed}>
      <div className={classes.name}>
        <div>{name}</div>
        <div className={classes.made}>{t('feed:made', { when: formatInstant(feed.createdAt) })}</div>
      </div>
      {asked ? (
        <Button
          size="xs"
          color="red"
          loading={revoke.isPending}
          onClick={() => revoke.mutate(undefined, { onError: tellProblem })}
        >
          {t('feed:revokeSure')}
        </Button>
      ) : (
        <Button
          size="xs"
          variant="default"
          aria-label={t('feed:revokeNamed', { name })}
          onClick={() => setAsked(true)}
        >
          {t('feed:revoke')}
        </Button>
      )}
    </li>
  )
}
