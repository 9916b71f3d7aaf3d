import { IconMenu2 } from '@tabler/icons-react'
import { Link, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useTranslation } from '@/i18n'
import { currentMemberships, roleNow, useMe } from '@/shared/auth/me'
import { thumbItems } from './nav-items'
import { NavLinks } from './nav-links'
import { PersonButton } from './person-button'
import classes from './shell.module.css'

// what opens on a press need not arrive before the first page
const PersonMenu = lazy(() => import('./person-menu').then((module) => ({ default: module.PersonMenu })))
const MoreDrawer = lazy(() => import('./more-drawer').then((module) => ({ default: module.MoreDrawer })))
const Bell = lazy(() =>
  import('@/features/notice/components/bell').then((module) => ({ default: module.Bell })),
)
const NoMembership = lazy(() =>
  import('./no-membership').then((module) => ({ default: module.NoMembership })),
)
const NoRoleNow = lazy(() => import('./no-membership').then((module) => ({ default: module.NoRoleNow })))

function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <img src="/favicon.svg" alt="" width={28} height={28} />
      <span>Kehoach</span>
    </Link>
  )
}

/** The frame round every page: navigation, the person's menu, and the page itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const me = useMe()
  const [menu, setMenu] = useState(false)
  const [more, setMore] = useState<boolean>()
  const role = me && roleNow(me)
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes when the page changes
  useEffect(() => setMore((opened) => opened && false), [path])

  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('app:skip')}
      </a>
      <aside className={classes.sidebar}>
        <div className={classes.brandRow}>
          <Brand />
        </div>
        <NavLinks label={t('app:nav.label')} />
      </aside>
      <header className={classes.header}>
        <div className={classes.headerBrand}>
          <Brand />
        </div>
        <div className={classes.headerUnit}>
          {me &&
            [
              currentMemberships(me)[0]?.unit.name,
              ...new Set(
                currentMemberships(me).flatMap(({ delegatedBy }) =>
                  delegatedBy ? t('app:actingFor', { name: delegatedBy.name }) : [],
                ),
              ),
            ].join(' · ')}
        </div>
        <div className={classes.bell}>
          <Suspense>{role === 'held' && <Bell />}</Suspense>
        </div>
        {menu ? (
          <Suspense fallback={<PersonButton />}>
            <PersonMenu />
          </Suspense>
        ) : (
          <PersonButton onClick={() => setMenu(true)} aria-haspopup="menu" aria-expanded={false} />
        )}
      </header>
      <main className={classes.main} id="content">
        <Suspense>
          {role === 'ended' && me && <NoRoleNow me={me} />}
          {role === 'awaited' && me ? <NoMembership me={me} /> : children}
        </Suspense>
      </main>
      <nav aria-label={t('app:nav.thumb')} className={classes.thumbs}>
        {thumbItems.map((item) => (
          <Link
            key={item.to}
            to={item.to}
            className={classes.thumb}
            activeOptions={{ exact: item.to === '/', includeSearch: false }}
          >
            <item.icon size={22} stroke={1.7} aria-hidden />
            {t(item.label)}
          </Link>
        ))}
        <button
          type="button"
          className={classes.thumb}
          onClick={() => setMore(true)}
          aria-expanded={Boolean(more)}
        >
          <IconMenu2 size={22} stroke={1.7} aria-hidden />
          {t('app:nav.more')}
        </button>
      </nav>
      <Suspense>{more !== undefined && <MoreDrawer opened={more} onClose={() => setMore(false)} />}</Suspense>
    </div>
  )
}
