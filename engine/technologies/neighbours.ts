/**
 * The words beside an ambiguous name that tell what it means. One line a name: `name: clauses`, each clause a mark
 * and its words.
 *
 *     <  a word before that makes it the tool        >  a word after that makes it the tool
 *     <! a word before that makes it a word          >! a word after that makes it a word
 *     ^  never the tool in lower case
 */
export const NEIGHBOURS = `
access: ^ >! to control controls rights management
airflow: < in on using with via > dag dags
aloha: > pos
apex: > classes class triggers trigger code
apollo: > client server federation
asana: < in on using via > boards board tasks tickets
assembly: < in >! line lines instructions of work plant drawings and operations
athena: < in on using with > queries
aurora: < on in to > cluster clusters mysql postgres postgresql
babel: < with using
bash: < in using with > script scripts scripting
blackboard: < in on via using > courses course
blender: > models renders animations
bootstrap: < in using with > ui layout layouts templates grid pages >! the a new
bun: > runtime
c: < in using > code program programs programming firmware library libraries drivers language <! vitamin grade type class category plan section schedule series hepatitis hep appendix block wing level usb form >! level suite section
canvas: > lms courses course gradebook assignments modules quizzes api
celery: < with using via > workers worker tasks task beat queues queue jobs
chef: > cookbooks recipes automation
confluence: < in on using via to > page pages wiki docs documentation spaces space
crystal: ^
cucumber: > tests test scenarios features steps bdd feature
cypress: < in using with > tests test e2e suite suites specs automation end
dart: < in using > code
discord: < on via > bot bots server servers community
duo: > mfa push security
echo: ^
elixir: > services backend
elk: < in on using with into to > stack logs dashboards
enzyme: > tests
epic: < in using into > ehr emr charting documentation hyperspace mychart chart charts modules beacon <! this each one another jira >! story stories
espresso: > tests ui
excel: < in on using with via into from ms through to > sheet sheets spreadsheet spreadsheets report reports file files macro macros dashboard dashboards model models formulas formula tracker trackers template templates workbook workbooks pivot vlookup vlookups data skills charts trackers exports export vba >! at in as
expo: < with using > app apps router go
express: < in with using on > server servers app apps api apis backend backends middleware routes router routing endpoints services js microservices >! interest interests delivery deliveries courier couriers shipping shipment shipments mail lane lanes terms consent written permission checkout concern concerns gratitude ideas yourself themselves entry post my our their
flask: > app apps api apis server service services backend endpoints microservices
flutter: < in with using on > app apps widgets screens ui development developer mobile plugin plugins
flux: ^
gatsby: < in with using > site sites
gin: > api apis middleware framework
go: < in using > code services service microservices backend modules api apis binary binaries routines programs program codebase developers microservice clients sdk <! to will can let the we i they you always and could would not must should then it that who on let's don't ready good >! to live through over beyond getter ahead around out back between into down up for and-live above public wrong on off by after home green
greenhouse: > ats scorecards
groovy: < in using > scripts script pipelines pipeline
helm: > chart charts releases deployments <! the at
hibernate: < with using via > orm mappings entities
hive: > tables table queries sql metastore
iceberg: > tables
illustrator: < in using with <! an the as
indeed: < on via through
intercom: > chat chats messenger
ionic: > app apps
jaeger: > tracing traces
jasmine: > tests test specs
julia: ^
karma: > tests
kong: > gateway plugins
lambda: < aws > function functions handler handlers layers triggers
latex: < in using with >! gloves paint
less: ^
lighthouse: > score scores audit audits report reports
linear: ^ > tickets issues
llama: > model models
locust: > tests scripts
loki: > logs
loom: > videos video
make: ^
markdown: > files docs pages
maya: < in using
miro: > board boards
mocha: > tests test suite
mongoose: < with using via > schemas schema models model odm
node: < in on using with > backend backends api apis app apps server servers service services microservices js scripts script developer dev code packages package modules runtime
notion: < in on using via > pages page docs wiki databases workspace >! of that
outlook: < in using on via through ms > calendar calendars email emails inbox mail meetings invites rules <! an the market financial positive economic
pacer: < via
passport: > js authentication strategies <! a the
phoenix: > liveview framework
playwright: < with using in via > tests test e2e suite >! on
postman: < in with using via on > collection collections tests test scripts newman api apis
power point: < in on using > slides slide presentation presentations deck decks
prettier: > config
procreate: < in using
puppet: > manifests modules
puppeteer: > scripts
r: < in using with > shiny script scripts package packages programming language studio markdown code <! schedule section type
rails: < on in with using > app apps api apis backend developer models migrations monolith application applications <! guard hand the train side safety
ray: ^
react: < in with using on > component components app apps js hooks hook frontend frontends ui uis developer developers developer's dashboard codebase code router context screens pages page native web application applications spa portal library project projects redux typescript front views <! to will can quickly not >! to quickly fast swiftly calmly promptly well immediately appropriately under when
rest: > api apis endpoint endpoints service services based webservices microservices controllers interface interfaces architecture backend calls client clients assured web integration integrations layer <! the bed to and house complete of night >! of day days period periods area areas room rooms stop stops break breaks assured home homes time is are
restful: > api apis endpoint endpoints service services web webservices backend microservices interfaces
ruby: > code scripts gems backend api apis services service
rust: > services service backend crates cli >! removal treatment prevention proofing and
sage: > intacct accounting 50 200 300 payroll
samsara: < in using via > dashboard
sas: < in using > programs program code macros macro scripts
sass: < with using > files styles
scratch: ^ > programming coding projects
scribe: ^
sentry: < in with using to via on > alerts errors issues dashboards >! duty post duties box
shell: > script scripts scripting
sketch: < in using >! book form out pad
slack: < in on via to through into over using > bot bots channel channels integration integrations app workspace workflows notification notifications alerts message messages messaging community webhook webhooks updates <! the some up cut >! off time in periods
snowflake: < in on to into using from via > warehouse tables table data pipelines schemas queries
soap: > api apis web services endpoints
spark: < in on using with via > jobs job streaming sql cluster clusters pipelines pipeline dataframes etl scala applications <! the a >! interest plug plugs joy curiosity ideas
spring: > boot mvc security cloud framework data microservices services batch beans webflux <! the this last next every early each >! semester term cleaning season menu break sale collection fair
square: ^ > pos reader terminal
stitch: ^
storybook: < in with using > stories components
stripe: < in on via through with using integrate integrated integrating into to > api apis payments payment checkout connect webhooks billing integration subscriptions
swift: < in using > code app apps ui codebase package packages developer developers sdk >! response responses action resolution and delivery turnaround service transition transitions
tally: < in on using into via through with > erp prime entries software <! the daily final vote >! sheet sheets of the counts count marks up
teams: ^ > meeting meetings call calls channel channels chat webinar webinars <! cross-functional the two our >! of to
telegram: < on via > bot bots channel channels group groups
toast: ^ > pos
unity: > game games engine developer project projects c# scenes 3d <! the team >! among
unreal: < in > engine
vault: > secrets secret policies <! the bank cash a >! cash custodian room
windows: < on microsoft > 7 8 10 11 xp vista os server servers machines machine pc pcs laptop laptops desktop desktops workstations updates update patching patches domain 95 98 nt environment environments admin administration systems system active hosts host <! clean cleaned cleaning wash washed washing the open opened fitted fit fitting install double replace replaced replacing and-doors large time delivery maintenance change payroll booking install glazed shop store display repair repairing >! and doors were
word: < ms in > doc docs document documents file files templates template processing-docs <! the a every key of spoken written each by spread code >! of processing count counts choice wall problems games problem
workday: < in into via using from > hcm reports recruiting payroll tenant integrations financials <! the a each every per full whole normal busy one typical hour >! planning schedule hours was
yarn: > workspaces workspace packages
zoom: < on via over using through > call calls meeting meetings webinar webinars session sessions classes lessons interviews interview link links consultations rooms >! in out lens
`;
