import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPencil, IconPlus, IconStar, IconStarFilled } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type SavedView, starSavedView } from '../api/saved-view-queries'
import classes from './saved-view-list.module.css'
import { ViewLink } from './view-link'

type Props = {
  views: SavedView[]
  current?: SavedView
  onOpen: () => void
  onEdit: (view: SavedView) => void
  onSaveNew: () => void
}

/** Every view that the reader has, own ones first, then unit by unit; and the way to keep one more. */
export function SavedViewList({ views, current, onOpen, onEdit, onSaveNew }: Props) {
  const { t } = useTranslation()
  const names = [...new Set(views.map(groupOf))].toSorted((a, b) => a.localeCompare(b, 'vi'))
  return (
    <>
      <div className={classes.views}>
        {views.length === 0 && (
          <Text size="sm" c="dimmed" p="sm">
            {t('savedView:none')}
          </Text>
        )}
        {names.map((name) => (
          <section key={name} aria-label={name || t('savedView:own')}>
            <h2 className={classes.group}>{name || t('savedView:own')}</h2>
            <ul className={classes.list}>
              {views
                .filter((view) => groupOf(view) === name)
                .map((view) => (
                  <Item
                    key={view.id}
                    view={view}
                    current={view === current}
                    onOpen={onOpen}
                    onEdit={() => onEdit(view)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          fullWidth
          justify="flex-start"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onSaveNew}
        >
          {t('savedView:saveNew')}
        </Button>
      </div>
    </>
  )
}

/** Own views are in the group without a name. */
const groupOf = ({ unit }: SavedView) => unit?.name ?? ''

type ItemProps = { view: SavedView; current: boolean; onOpen: () => void; onEdit: () => void }

function Item({ view, current, onOpen, onEdit }: ItemProps) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const me = useMe()
  const star = useSubmit(starSavedView)
  const { name, starred } = view
  return (
    <li className={classes.item} data-current={current || undefined}>
      <ActionIcon
        variant="subtle"
        color={starred ? 'yellow.8' : 'gray'}
        aria-label={t(starred ? 'savedView:unstar' : 'savedView:star', { name })}
        loading={star.isPending}
        onClick={() => star.mutate(view, { onError: tellProblem })}
      >
        {starred ? <IconStarFilled size={16} aria-hidden /> : <IconStar size={16} aria-hidden />}
      </ActionIcon>
      <div className={classes.words}>
        <ViewLink view={view} className={classes.link} onClick={onOpen} />
        {view.author.id !== me?.staffId && (
          <div className={classes.by}>{t('savedView:by', { name: view.author.name })}</div>
        )}
      </div>
      {view.allowedActions.includes('UPDATE') && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('savedView:edit', { name })} onClick={onEdit}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
