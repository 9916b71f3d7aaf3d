import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

// Sea green-blue: calm beside the red of overdue work and the amber of late work.
const sea: MantineColorsTuple = [
  '#e8f6f8',
  '#d3ebef',
  '#a5d6df',
  '#73bfcd',
  '#4cabbe',
  '#2f9bb0',
  '#1a8aa0',
  '#0b6b7d',
  '#095a69',
  '#054955',
]
// dark enough for white words on a button
const brick: MantineColorsTuple = [
  '#fdeceb',
  '#fbd9d7',
  '#f4b4b0',
  '#eb8a84',
  '#e0665e',
  '#d64b43',
  '#c73a33',
  '#b42323',
  '#931c1c',
  '#761616',
]
const slate: MantineColorsTuple = [
  '#f6f8f9',
  '#eef1f3',
  '#e1e6e9',
  '#cdd5da',
  '#aab6bd',
  '#83929b',
  '#5f6e78',
  '#4a5862',
  '#35414a',
  '#222c33',
]
const night: MantineColorsTuple = [
  '#e3e8eb',
  '#c4ccd1',
  '#a3afb6',
  '#7d8a92',
  '#4d5a62',
  '#36424a',
  '#29333a',
  '#1e272c',
  '#171e22',
  '#11171a',
]

const scrolling = { maxHeight: 320, overflowY: 'auto' } as const

export const theme = createTheme({
  colors: { sea, red: brick, gray: slate, dark: night },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  // stacked diacritics need air above and below
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.65' },
  fontSizes: { xs: '0.8125rem', sm: '0.9rem', md: '0.975rem', lg: '1.1rem', xl: '1.25rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Card: {
      defaultProps: { withBorder: true, padding: 'lg' },
      // hidden would make of each card a box that nothing in it can stick out of while the page scrolls
      styles: { root: { overflow: 'clip' } },
    },
    // the list itself scrolls: a scroll area round it would have to take focus of its own
    Select: { defaultProps: { withScrollArea: false }, styles: { options: scrolling } },
    MultiSelect: { defaultProps: { withScrollArea: false }, styles: { options: scrolling } },
    // the placeholder would be a child that the role of a menu does not allow
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.45 } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Button: { styles: { root: { flexShrink: 0 } } },
    Anchor: { defaultProps: { underline: 'hover', inherit: true } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
  },
})

/** Text colours that keep 4.5:1 on every ground of the app. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f8f9',
    '--mantine-color-text': '#1c252b',
    '--mantine-color-dimmed': '#56646e',
    '--mantine-color-placeholder': '#66747e',
    '--mantine-color-anchor': '#0a6172',
    '--mantine-color-error': '#b42323',
    '--mantine-color-red-light-color': '#9c1f1f',
    '--mantine-color-yellow-light': '#fcefd5',
    '--mantine-color-yellow-light-color': '#7f4a00',
    '--mantine-color-gray-light-color': '#47545d',
    '--mantine-color-sea-light-color': '#095a69',
    '--mantine-color-sea-light': '#e0f1f4',
    '--k-surface': '#ffffff',
    '--k-line': '#dfe5e8',
    '--k-hover': '#f0f4f5',
  },
  dark: {
    '--mantine-color-body': '#11171a',
    '--mantine-color-text': '#e3e8eb',
    '--mantine-color-dimmed': '#a3afb6',
    '--mantine-color-placeholder': '#94a1a9',
    '--mantine-color-anchor': '#73bfcd',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-red-light-color': '#ffb3ab',
    '--mantine-color-yellow-light': '#40300f',
    '--mantine-color-yellow-light-color': '#f0c987',
    '--mantine-color-gray-light-color': '#c4ccd1',
    '--mantine-color-sea-light-color': '#a5d6df',
    '--mantine-color-sea-light': '#143840',
    '--k-surface': '#1a2226',
    '--k-line': '#303b42',
    '--k-hover': '#232d32',
  },
})
