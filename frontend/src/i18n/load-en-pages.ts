/** The English texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(
  './en/{bulk,calendar,cascade,comment,dashboard,document,event,feed,file,notice,permission,plan,reading,reorganisation,series,staff,timeline,unit}.json',
  {
    eager: true,
    import: 'default',
  },
)
