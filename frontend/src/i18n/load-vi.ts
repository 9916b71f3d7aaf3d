/** Every Vietnamese text, in one chunk. */
export const texts = import.meta.glob<object>('./vi/*.json', { eager: true, import: 'default' })
