import type { Token } from './tokens.ts';

/**
 * Whether a word and the next are the name of one thing in whatever line they stand, though the first alone could be a
 * verb: "wire rope", "limit switch", "cash float". Orders are seldom given in just these words.
 *
 * @example
 * namesPair(tokenize('limit switch, brakes'), 0); // true
 */
export function namesPair(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  const next = tokens[index + 1];
  if (!first || !next || first.close !== '') return false;
  // "Run reports" are of runs where there are calls to answer, and are run everywhere else.
  if (first.lower === 'run' && /^reports?$/.test(next.lower))
    return tokens.some(({ lower }) => RUNS.has(lower));
  const seconds = PAIRS.get(first.lower);
  return (
    seconds !== undefined &&
    (seconds.has(next.lower) || seconds.has(next.lower.replace(/(?<=sh|ch|x)es$|s$/, '')))
  );
}

const RUNS: ReadonlySet<string> = new Set(['call', 'calls', 'epcr', 'imagetrend', 'ambulance', 'incident']);

/** First words, and the second words that make a name of them, in the singular. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `collect:date time slip
rework:instruction station area order rate
layered:process audit
structure:fire
wire:rope harness mesh gauze netting
limit:switch
spring:boot board water onion
spare:part tyre tire key wheel
flood:relief plain defence defense water light gate warning control
double:booking entry glazing bed room door shift
cash:float flow book drawer box desk counter deposit collection advance memo register handling
pour:card
post:op operative mortem office box room production sale processing doctoral natal partum graduate master code
pre:op operative natal start shift season production sale use
farm:call gate visit hand worker house road machinery equipment manager
test:pack bench strip rig drive kit case plan script suite data report coverage tube paper result certificate environment
punch:list card
price:list tag monitoring point band label quote comparison tracking survey
cut:list flower off sheet
gauge:r&r repeatability block
forecast:model accuracy
reorder:level point quantity
lead:time generation magnet dresser flashing work
press:brake release kit pass shop conference
tool:box change crib room bag life kit
hand:tool over-tool luggage hygiene tool wash brake rail pump
check:list point sheet in-desk valve
stop:watch valve cock sign light
drop:box off-point
drive:shaft belt chain train
brake:pad shoe lining disc drum fluid
fuse:box board
gear:box pump
load:cell chart sheet bank bearing
fire:door drill extinguisher alarm exit watch safety hydrant hose truck engine station panel
smoke:alarm detector
water:meter pump tank heater supply quality
oil:filter change level seal
fuel:tank pump card filter gauge
air:filter bag con freight ticket
ring:main road binder
seed:bed drill bank
feed:mill back store mixer
crop:rotation insurance disease
stock:take room count ledger register level sheet
store:room keeper manager front
ship:yard chandler
dock:door leveller yard
yard:jockey marshal
access:control card panel door point road
watch:tower list
guard:rail house
roof:light sheet tile truss void
pipe:work bend rack support line
plant:room pot hire nursery operator
plate:girder work
weld:map log symbol neck
form:work
time:sheet card table line tracking keeping
mark:scheme book
mail:room merge box shot
bill:board book
book:keeping club shelf fair
file:server note
record:book room
report:card writing
code:review base freeze
design:review brief
use:case
stage:manager light prop
sound:desk check mix
sample:room size prep
pattern:cutting
stitch:line
dye:house lot
block:booking work stone
sand:filter bag
paint:shop booth
spray:booth gun tan store calendar record
patch:panel cable
port:call forward
host:city
switch:gear room board yard
trip:sheet test report switch
tank:farm top
drill:bit rig press
bore:hole well
mill:scale cert test
enclosed:space
planned:maintenance outage shutdown`
    .split('\n')
    .map((line) => {
      const [first = '', seconds = ''] = line.split(':');
      return [first, new Set(seconds.split(' '))] as const;
    }),
);
