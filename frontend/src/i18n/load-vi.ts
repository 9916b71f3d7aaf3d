/** The Vietnamese texts that the first page needs, in one chunk. */
export const texts = import.meta.glob<object>(
  ['./vi/*.json', '!./vi/{calendar,comment,dashboard,document,feed,file,permission,reading,staff,unit}.json'],
  { eager: true, import: 'default' },
)
