/** The English texts that the first page needs, in one chunk. */
export const texts = import.meta.glob<object>(
  [
    './en/*.json',
    '!./en/{bulk,calendar,cascade,comment,dashboard,document,event,feed,file,notice,permission,plan,reading,reorganisation,series,staff,timeline,unit}.json',
  ],
  { eager: true, import: 'default' },
)
