import { Button, Popover } from '@mantine/core'
import { IconBookmark, IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type SavedView, savedViewsQuery, updateSavedView, type ViewedList } from '../api/saved-view-queries'
import { isSame, toQuery } from '../lib/view-query'
import { SavedViewDialog } from './saved-view-dialog'
import { SavedViewList } from './saved-view-list'
import classes from './saved-views.module.css'
import { ViewLink } from './view-link'

type Props = {
  list: ViewedList
  /** How the list is looked at now, as it stands in the address. */
  search: object
}

/** The views of a list that were kept under a name, those with a star at hand, and the way to keep the present one. */
export function SavedViews({ list, search }: Props) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const views = useQuery(savedViewsQuery(list)).data ?? []
  const [opened, setOpened] = useState(false)
  const [dialog, setDialog] = useState<{ view?: SavedView } | null>(null)
  const [lastId, setLastId] = useState<string>()
  const current = views.find((view) => isSame(search, view.query))
  if (current && current.id !== lastId) setLastId(current.id)
  const last = views.find(({ id }) => id === lastId)
  const save = useSubmit((view: SavedView) => updateSavedView(view, { query: toQuery(search) }), {
    message: t('savedView:saved'),
  })
  const edit = (view?: SavedView) => {
    setOpened(false)
    setDialog({ view })
  }
  const starred = views.filter((view) => view.starred)
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        width="min(380px, calc(100vw - 16px))"
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconBookmark size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            <span className={classes.name}>{current?.name ?? t('savedView:open')}</span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          <SavedViewList
            views={views}
            current={current}
            onOpen={() => setOpened(false)}
            onEdit={edit}
            onSaveNew={() => edit()}
          />
        </Popover.Dropdown>
      </Popover>
      {!current && last?.allowedActions.includes('UPDATE') && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate(last, { onError: tellProblem })}
        >
          <span className={classes.name}>{t('savedView:saveInto', { name: last.name })}</span>
        </Button>
      )}
      {starred.length > 0 && (
        <nav aria-label={t('savedView:starred')} className={classes.starred}>
          {starred.map((view) => (
            <ViewLink key={view.id} view={view} className={classes.pill} />
          ))}
        </nav>
      )}
      {dialog && (
        <SavedViewDialog list={list} search={search} view={dialog.view} onClose={() => setDialog(null)} />
      )}
    </>
  )
}
