/**
 * Whether an entry is an ordinary word that only looks like the misspelt name of a tool: "pallets", "sprinkler".
 *
 * @param word in lower case
 *
 * @example
 * isOrdinary('pallets'); // true
 */
export function isOrdinary(word: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

let words: ReadonlySet<string> | undefined;

/** English words of work within reach of a tool's name; a test finds those that new tools bring near. */
const WORDS = `
actively advanced aerospace alarms alpha appetite aptitude archival archived aria assemble assembled athens
awards axiom axis backbone bagel bender biceps blacklist blaze blended blueprint blunder brace brake brave
bravo brazen cake calendar candy capacitors capacity capitalism capitalist capitalize capitals carefree
cashmere cents chain chair charts classics clause clearest clerks clever clinically closer closure cloves
cockroach cockroaches collusion conference confidence confusion contained container cool copa coral core
corner coup coupe cover crystals cucumbers dart decker delhi delta direct discard docked doctrines document
documented dynamics elemental elementary elements embedded emit empress encore engine entry enzymes escape
everyone expel expensive expressed expresses expressly exterior extra fails fairs famer farmer fibers fibre
filmmaker finale finer fink fireball five fixer flak flank flash flatter flick fling flint fluent fortunate
fortunes frame framed freshness going grade grail grains greet groove guardian gust handler handlers
hardness hive honor http hyper icing iconic illustrate illustrated illustration incision indexing infer info
inform informatics information informative infusion insignia interior invasion inversion ironic jupiter
knife lamp late leaflets limb liner linked locker looked loom magenta magneto mango market mastercard
material materially maxim micro mini mortgage nation nests nodes notions nugget oath objective objectively
opener operates optimize optimized overdrive overhead overload overseas pace paced pacers pack packed
packers packet paid pallet panda papal paper parcels pardon parrot passports password pastures payer pearl
perch perfect performed performer performs peril personal phase phased photo photons photoshoot piano pinot
pioneered pioneers pitchfork placid plain polar polaris postcard posture practically preach premier
premiered premieres preserves prettiest prism procure profiled profiles projected projector projects prolong
prominent propel properties protocol proton puddle puppets push pushed pushes quest radio raids rail
railways rains ranchers rapid raspberry reach reacts reader real realms reassured recap recognition reds
relatively remit renders reset rest ripping rugby rusty saber sabres sack sassy sata scale scalp schema
schemes schoolboy score scorn sell semantic servants shack shall shark shelf shells shelly shift shoemaker
shoreline short sideline sift signals since sketches sketchy slick slime slimy smack smell snack snapshot
snitch snout snowflakes soap solar solidarity solids sort space spar spare sparing sparks spell spicy spoon
sport sprang springer springs sprinkle sprinkled sprinkler sprint sprinter sprung spying squared squares
squire stack stage stand starboard stark stat state stead storm storylines strap strata streamline stride
strife strike string strip striped stripes strive subversive swan swell switch tale talent tall team tears
teas telegraph temporary tenacity terms tesla testing threes trams tremble twister unicorn unify unit unite
vanish vaults vertical vibe viper vision visit voyage wand whispers widows winch windmill window wiser word
world write xerox yard yeast
`;
