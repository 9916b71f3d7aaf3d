// How long texts and how large numbers may be, by schema of the contract: made from openapi.yaml by `npm run generate`.

export const AcceptWork = {
  evaluation: 2000,
} as const

export const Actor = {
  name: 300,
} as const

export const AddReference = {
  text: 1000,
} as const

export const Administrator = {
  name: 200,
} as const

export const AdoptedItem = {
  label: 120,
  title: 500,
  percent: 100,
} as const

export const AdoptedTask = {
  title: 500,
  percent: 100,
} as const

export const AmendPlan = {
  subject: 500,
} as const

export const AssignedTask = {
  title: 500,
  reference: 320,
} as const

export const AssignmentSummary = {
  percent: 2147483647,
  returnReason: 2000,
  evaluation: 2000,
  version: 9007199254740991,
} as const

export const CalendarDay = {
  name: 200,
  version: 9007199254740991,
} as const

export const CalendarFeedDetail = {
  url: 500,
  version: 9007199254740991,
} as const

export const CampaignTotals = {
  sites: 9007199254740991,
  scheduled: 9007199254740991,
  held: 9007199254740991,
  sessions: 9007199254740991,
  attendances: 9007199254740991,
} as const

export const Chair = {
  name: 120,
  position: 200,
} as const

export const ChecklistItem = {
  text: 300,
} as const

export const Children = {
  total: 9007199254740991,
} as const

export const Citation = {
  symbol: 100,
  type: 100,
  issuingBody: 300,
} as const

export const CloseEvent = {
  summary: 10000,
  sessions: 1000000,
  attendances: 100000000,
  lessons: 10000,
} as const

export const CodePeriod = {
  scheme: 40,
  code: 40,
} as const

export const CodeRef = {
  scheme: 40,
  code: 40,
} as const

export const ComingTask = {
  number: 2147483647,
} as const

export const CommentDetail = {
  part: 1200,
  text: 4000,
  version: 9007199254740991,
} as const

export const ConcludePlan = {
  conclusion: 20000,
} as const

export const CopiedPlan = {
  taskCount: 2147483647,
} as const

export const CopyNote = {
  taskTitle: 500,
} as const

export const CopyPlan = {
  title: 500,
  years: 50,
} as const

export const Count = {
  assigned: 9007199254740991,
  doneOnTime: 9007199254740991,
  doneLate: 9007199254740991,
  inTime: 9007199254740991,
  overdue: 9007199254740991,
} as const

export const Counts = {
  overdue: 9007199254740991,
  dueThisWeek: 9007199254740991,
  returned: 9007199254740991,
  toAccept: 9007199254740991,
  open: 9007199254740991,
} as const

export const CreateComment = {
  text: 4000,
} as const

export const CreateDocument = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
} as const

export const CreateEvent = {
  title: 300,
  place: 200,
  address: 300,
  materials: 4000,
  budgetNote: 4000,
} as const

export const CreateExtensionRequest = {
  reason: 2000,
} as const

export const CreateMembership = {
  position: 200,
} as const

export const CreatePeriod = {
  name: 200,
} as const

export const CreatePlan = {
  title: 500,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
  signer: 200,
} as const

export const CreatePlanItem = {
  position: 999,
  title: 1000,
  text: 20000,
  weight: 100,
} as const

export const CreatePlanReading = {
  text: 300000,
} as const

export const CreateProgressReport = {
  text: 10000,
  percent: 100,
  obstacles: 10000,
} as const

export const CreateReminder = {
  note: 1000,
} as const

export const CreateStaff = {
  subject: 200,
  username: 200,
  name: 200,
} as const

export const CreateTask = {
  title: 500,
  description: 20000,
  dueIn: 1000,
} as const

export const CreateTaskSeries = {
  daysAhead: 366,
} as const

export const CreateUnitChangeSet = {
  instrument: 300,
} as const

export const DecideDay = {
  name: 200,
} as const

export const DelegatePowers = {
  instrument: 200,
} as const

export const DerivePlan = {
  title: 500,
} as const

export const DocumentArrival = {
  number: 2147483647,
} as const

export const DocumentDetail = {
  number: 2147483647,
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
  version: 9007199254740991,
} as const

export const DocumentRef = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
} as const

export const DocumentSummary = {
  number: 2147483647,
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  version: 9007199254740991,
} as const

export const EventClosing = {
  summary: 10000,
  sessions: 2147483647,
  attendances: 2147483647,
  lessons: 10000,
} as const

export const EventDetail = {
  title: 300,
  place: 200,
  siteTotal: 9007199254740991,
  address: 300,
  materials: 4000,
  budgetNote: 4000,
  statusReason: 2000,
  version: 9007199254740991,
} as const

export const EventSummary = {
  title: 300,
  place: 200,
  siteTotal: 9007199254740991,
  siteHeld: 9007199254740991,
  attendances: 2147483647,
  version: 9007199254740991,
} as const

export const ExtendedWork = {
  title: 500,
  reference: 320,
} as const

export const ExtensionRequestDetail = {
  reason: 2000,
  answer: 2000,
  version: 9007199254740991,
} as const

export const ExternalId = {
  source: 60,
  id: 200,
} as const

export const FieldError = {
  pointer: 2000,
  parameter: 200,
  code: 200,
  message: 2000,
} as const

export const FigureSum = {
  key: 40,
  label: 200,
  measure: 40,
  reported: 9007199254740991,
} as const

export const FileDetail = {
  name: 200,
  mediaType: 100,
  size: 9007199254740991,
  sha256: 64,
  versionNumber: 2147483647,
  finding: 200,
  excerpt: 600,
  version: 9007199254740991,
} as const

export const FileHit = {
  name: 200,
  part: 2147483647,
} as const

export const FileRef = {
  name: 200,
  mediaType: 100,
  size: 9007199254740991,
  sha256: 64,
  versionNumber: 2147483647,
  version: 9007199254740991,
} as const

export const FileVersion = {
  uploadedBy: 200,
  reason: 2000,
} as const

export const GrantExtension = {
  comment: 2000,
} as const

export const Group = {
  count: 9007199254740991,
} as const

export const Inheritance = {
  instrument: 300,
} as const

export const Invitation = {
  oneTimeCode: 30,
} as const

export const InviteStaff = {
  username: 100,
  name: 200,
  email: 255,
} as const

export const IssuePlan = {
  number: 999999,
  symbol: 60,
  signer: 200,
} as const

export const ItemCascade = {
  label: 120,
  title: 500,
  depth: 2147483647,
  weight: 2147483647,
  percent: 100,
} as const

export const ItemChange = {
  oldLabel: 120,
  newLabel: 120,
  oldWeight: 2147483647,
  newWeight: 2147483647,
} as const

export const ItemOrigin = {
  label: 120,
  title: 1000,
} as const

export const ItemProgress = {
  label: 120,
  title: 1000,
  depth: 2147483647,
} as const

export const Kin = {
  name: 300,
} as const

export const LayoutFinding = {
  point: 20,
  paragraph: 2147483647,
  excerpt: 100,
  found: 200,
  expected: 200,
  count: 2147483647,
} as const

export const LegalBasis = {
  text: 1000,
} as const

export const LunarDate = {
  day: 30,
  month: 12,
  year: 40,
} as const

export const Me = {
  username: 200,
  name: 200,
} as const

export const MembershipDetail = {
  position: 200,
} as const

export const Mention = {
  text: 300,
} as const

export const Mentionable = {
  name: 200,
  position: 200,
} as const

export const MoveMembership = {
  position: 200,
} as const

export const NoticeChoicesDetail = {
  version: 9007199254740991,
} as const

export const NoticeDetail = {
  said: 500,
} as const

export const NoticeSubject = {
  title: 1000,
  symbol: 100,
} as const

export const NumberDetail = {
  series: 120,
  year: 2147483647,
  number: 2147483647,
  symbol: 100,
  subject: 1000,
  reason: 2000,
  version: 9007199254740991,
} as const

export const NumberSummary = {
  series: 120,
  year: 2147483647,
  number: 2147483647,
  lastNumber: 2147483647,
  symbol: 100,
  subject: 1000,
  reason: 2000,
  version: 9007199254740991,
} as const

export const PageCalendarDay = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageCalendarFeedDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageCommentDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDocumentHit = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDocumentSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDueDate = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageEventClash = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageEventSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageExtensionRequestDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageFileVersion = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageMentionable = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageNoticeDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageNumberSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanChange = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanReadingSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanRevision = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageProgressReportDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageQuarantinedFile = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageReminderDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageStaffSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageTaskSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageTransitionDetail = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeMove = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeSetSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeStep = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitSummary = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageWorkSince = {
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const ParentTask = {
  title: 500,
} as const

export const Period = {
  name: 200,
} as const

export const PermissionLine = {
  scope: 40,
} as const

export const PersonRef = {
  name: 200,
} as const

export const Piece = {
  text: 1000,
} as const

export const PlanCascade = {
  percent: 100,
} as const

export const PlanDetail = {
  title: 1000,
  symbol: 100,
  revision: 2147483647,
  amendingSubject: 500,
  area: 100,
  signer: 200,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  openComments: 9007199254740991,
  returnReason: 2000,
  conclusion: 20000,
  version: 9007199254740991,
} as const

export const PlanDifference = {
  from: 2147483647,
  to: 2147483647,
} as const

export const PlanEnding = {
  symbol: 100,
  subject: 500,
} as const

export const PlanItemDetail = {
  position: 2147483647,
  label: 120,
  title: 1000,
  text: 20000,
  weight: 100,
  version: 9007199254740991,
} as const

export const PlanItemRef = {
  label: 120,
  title: 1000,
} as const

export const PlanReadingDetail = {
  fileName: 200,
  version: 9007199254740991,
} as const

export const PlanReadingSummary = {
  title: 500,
  fileName: 200,
  version: 9007199254740991,
} as const

export const PlanRef = {
  symbol: 100,
  title: 1000,
} as const

export const PlanRevision = {
  number: 2147483647,
  symbol: 100,
  subject: 500,
  signer: 200,
} as const

export const PlanSummary = {
  title: 1000,
  symbol: 100,
  itemCount: 9007199254740991,
  returnReason: 2000,
  version: 9007199254740991,
} as const

export const PostponeEvent = {
  reason: 2000,
} as const

export const ProgrammeItem = {
  title: 300,
  note: 1000,
} as const

export const ProgressFigure = {
  key: 40,
} as const

export const ProgressReportDetail = {
  text: 10000,
  percent: 2147483647,
  obstacles: 10000,
} as const

export const Proposal = {
  id: 10,
  parentId: 10,
  label: 120,
} as const

export const ProposalValue = {
  text: 20000,
  body: 20000,
  dueIn: 1000,
} as const

export const QuarantinedFile = {
  finding: 200,
  uploadedBy: 200,
} as const

export const Reasoned = {
  reason: 2000,
} as const

export const ReceiveDocument = {
  number: 999999,
} as const

export const RecurrenceRule = {
  monthDay: 31,
  month: 12,
  times: 500,
} as const

export const ReferenceDetail = {
  text: 1000,
} as const

export const ReminderDetail = {
  itemLabel: 120,
  itemTitle: 1000,
  note: 1000,
  version: 9007199254740991,
} as const

export const ReplaceFile = {
  reason: 2000,
} as const

export const ReplacingDocument = {
  symbol: 100,
} as const

export const ReportedFigure = {
  key: 40,
  label: 200,
  measure: 40,
} as const

export const ReserveNumber = {
  letters: 70,
  year: 2200,
  number: 999999,
  subject: 1000,
} as const

export const RevisionItem = {
  label: 120,
  title: 1000,
  text: 20000,
  weight: 2147483647,
} as const

export const RevisionText = {
  title: 1000,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
} as const

export const RevokePlan = {
  reason: 2000,
} as const

export const SettleFile = {
  reason: 2000,
} as const

export const SourceParagraph = {
  text: 20000,
  label: 40,
  level: 2147483647,
  boldLength: 2147483647,
} as const

export const Span = {
  paragraph: 2147483647,
  from: 2147483647,
  to: 2147483647,
} as const

export const StaffDetail = {
  username: 200,
  name: 200,
  version: 9007199254740991,
} as const

export const StaffSummary = {
  username: 200,
  name: 200,
  version: 9007199254740991,
} as const

export const StepDetail = {
  subject: 1000,
  reason: 2000,
} as const

export const StopTaskSeries = {
  reason: 2000,
} as const

export const SuspendStaff = {
  reason: 2000,
} as const

export const TableCell = {
  table: 2147483647,
  row: 2147483647,
  column: 2147483647,
} as const

export const TaskChange = {
  title: 500,
} as const

export const TaskDetail = {
  reference: 320,
  title: 500,
  description: 20000,
  dueIn: 2147483647,
  version: 9007199254740991,
} as const

export const TaskFigure = {
  key: 40,
  label: 200,
  measure: 40,
} as const

export const TaskInSeries = {
  number: 2147483647,
} as const

export const TaskProgress = {
  title: 500,
  percent: 2147483647,
  latestReport: 20000,
} as const

export const TaskSeriesDetail = {
  changesFrom: 2147483647,
  title: 500,
  description: 20000,
  rrule: 200,
  daysAhead: 2147483647,
  firstNumber: 2147483647,
  lastNumber: 2147483647,
  stopReason: 2000,
  version: 9007199254740991,
} as const

export const TaskSummary = {
  reference: 320,
  title: 500,
  dueIn: 2147483647,
  percent: 2147483647,
  childTotal: 9007199254740991,
  childDone: 9007199254740991,
  supportTotal: 9007199254740991,
  version: 9007199254740991,
} as const

export const TextRun = {
  text: 60000,
} as const

export const TransitionDetail = {
  action: 40,
  from: 40,
  to: 40,
  reason: 2000,
} as const

export const UnitAdoption = {
  percent: 100,
} as const

export const UnitChange = {
  name: 200,
} as const

export const UnitChangeBlocker = {
  code: 40,
  message: 1000,
  change: 2147483647,
} as const

export const UnitChangeMove = {
  title: 1000,
} as const

export const UnitChangeReason = {
  reason: 2000,
} as const

export const UnitChangeSetDetail = {
  instrument: 300,
  undoReason: 2000,
  returnReason: 2000,
  version: 9007199254740991,
} as const

export const UnitChangeSetSummary = {
  instrument: 300,
  changeCount: 2147483647,
  returnReason: 2000,
  version: 9007199254740991,
} as const

export const UnitChangeStep = {
  action: 20,
  reason: 2000,
} as const

export const UnitChangeWarning = {
  code: 40,
  message: 1000,
  change: 2147483647,
} as const

export const UnitCodeChange = {
  scheme: 40,
  code: 40,
} as const

export const UnitDetail = {
  name: 200,
  label: 600,
  version: 9007199254740991,
} as const

export const UnitImport = {
  rowCount: 2147483647,
  created: 2147483647,
  unchanged: 2147483647,
  faulty: 2147483647,
} as const

export const UnitImportRow = {
  row: 2147483647,
  codes: 4000,
  name: 200,
} as const

export const UnitNode = {
  name: 200,
} as const

export const UnitRef = {
  name: 500,
} as const

export const UnitSummary = {
  name: 200,
  label: 600,
  childCount: 9007199254740991,
  version: 9007199254740991,
} as const

export const UnreadNotices = {
  count: 100,
} as const

export const UpdateComment = {
  text: 4000,
} as const

export const UpdateDocument = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
} as const

export const UpdateEvent = {
  title: 300,
  place: 200,
  address: 300,
  materials: 4000,
  budgetNote: 4000,
} as const

export const UpdateMembership = {
  position: 200,
} as const

export const UpdatePlan = {
  title: 500,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
  signer: 200,
} as const

export const UpdatePlanItem = {
  title: 1000,
  text: 20000,
  position: 999,
  weight: 100,
} as const

export const UpdateTask = {
  title: 500,
  description: 20000,
  dueIn: 1000,
} as const

export const UpdateTaskSeries = {
  changesFrom: 2147483647,
  title: 500,
  description: 20000,
  daysAhead: 366,
} as const

export const UpdateUnit = {
  name: 200,
} as const

export const UpdateUnitChangeSet = {
  instrument: 300,
} as const

export const VoidNumber = {
  reason: 2000,
} as const

export const WorkRow = {
  title: 500,
  reference: 320,
  daysLeft: 2147483647,
  percent: 2147483647,
  version: 9007199254740991,
} as const

export const WorkSince = {
  title: 1000,
} as const

export const WriteDocumentPaper = {
  text: 100000,
} as const

export const YearMention = {
  of: 500,
  year: 2147483647,
  excerpt: 200,
} as const

export const Problem = {
  type: 200,
  title: 200,
  status: 599,
  detail: 2000,
  instance: 2000,
  correlationId: 64,
  existingId: 36,
  obstacleCount: 2147483647,
  currentVersion: 9007199254740991,
  current: 2000,
} as const

export const Obstacle = {
  kind: 20,
  id: 36,
  message: 2000,
} as const
