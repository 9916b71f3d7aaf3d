/** The English texts that the first page needs, in one chunk. */
export const texts = import.meta.glob<object>('./en/{app,common,problem,task}.json', {
  eager: true,
  import: 'default',
})
