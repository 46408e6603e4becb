/** Everyday and working words, many of which name tools too. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  a able access acrobat action aloha anchor angle ant anvil apex apple archive arena ark arrow art ash aspen assembly
  aurora avid azimuth babel back bamboo band bank bar base basket beam bean bear bell bill bit black blackboard blast
  blender block blocks bloom board bold bolt book boot bootstrap bottle bounce bow bowl box brace branch brand brass
  braze bread break breeze brick bridge bright brush bubble buffer bug bun bundle burp busy butler button cache caddy cake
  camel camp canvas capacitor captivate card care cargo cart cascade case cash castle cat celery cell center chai chain
  chalk change channel chart chat chef chorus circle class clay clean clear clerk click climb clip close cloud clover club
  coach coda code coffee comet compass composer concord concordance concourse confluence connect console consul copilot
  copper core couch counter cover crew cross crow crown crystal cucumber current cursor curve cypress daisy dart dash data
  deck defender delphi depot deputy desk detox dial dish disco discord dive dock doctrine dome door dragon draft dream
  drift drill drip drive drizzle drone drop drum duck duo eagle earth echo eclipse edge elastic elixir elm eloquent ember
  engine ensemble enzyme epic escape espresso etch excel exchange express eye fabric face fair falcon farm feather fence
  fetch fiber field file finale fire fish fishbowl flare flash flask fleet flight float flock floor flow flux flutter foam
  focus fog force forge form forms fortify forum fox frame framer fresh front fuel fuse fusion galaxy gate gather gauge
  gear gem gherkin ghost gin giant glass glide globe glue go gold gong grain grand graph grass gravity green greenhouse
  grid groove groovy grove grunt guide gulp gusto gym habit hand handlebars harbor harness harvest haven hawk hazel
  heap heart helm hive home homebrew honey honeycomb hook horizon hub hugo hunter hyperion iceberg ignition illustrator
  impact impulse indeed ink insomnia inventor invite ironclad island iterable ivory jaguar jasmine jet jewel jobber
  juniper karate keep key keynote kite knight koala lab ladder lake lamb lambda lamp land lane lantern lark laser latex
  later lattice launch layer leaf lean leap leather ledger lens less level lever light lighthouse lime line linear link
  lion lisp list lit load locust loft log loom loop lotus lumen lunar lynx magic magnet make map marble mark markdown
  market marvel mask master match maze medium mercurial mercury merge mesh messenger meteor metro mews micros mint mirror
  mission mixer mobile mocha mode model monday mongoose monk moon mosaic moth motion mount mouse move mural native nest
  net next night node nomad north note notion nova nuke oak oasis obsidian ocean octopus office onion opera orange orbit
  origin outlook outreach owl oxygen pacer pack packer paddle page paint palette panda panther paper parcel passport patch
  path pearl peak pen pencil penguin percy phantom phaser phoenix photon piano pig pilot pine pioneer pipe pixel plaid
  plain plane planner planet plate play playwright plum pocket poetry point polar pond pony pool port portal postman
  postmark prefect premiere press presto prettier primavera prism procreate project promise proof prophet proteus puck
  pulsar pulse pump puppet puppeteer pushy pusher quest quill quilt radar radius rails railway rain ramp rancher rapid
  raven ray reach react realm recall record reef relativity relay remix render resend rest retool retrofit revel
  rhino ridge ring rippling river road robin robot rock rocket root rope rose rover ruby ruff rust saber sabre safe sage
  sail sails salt samba sand sanity sapphire sass scheme scout scratch screen scribe scrivener sea seal search seesaw
  segment sense sentinel sentry shadow shape shark shell shelter shield shift ship shop shortcut sigma signal silk silver
  sims sketch sky skyward slack sleep slim smart snap sniper snort snow snowball snowflake soap solid sonar space spark
  spear speed sphere sphinx spider spin spinnaker spine spiral spirit split spoke sport spot spring sprout spruce square
  squid stack staff stage star station steam steel stellar stencil step stitch stone storm storybook storyline stream
  street stripe studio style sublime subversion sugar summit sun superset surface swan swift swing switch sword symphony
  synapse table tally target task tea teams teamwork telegram temple temporal tenable tentacle terra thread thunder tide
  tiger timber time toast toggle token tool torch tornado tosca touch tower track trail train travis tree triangle trident
  triton trophy trust tube tulip tundra tune tunnel turbo twist union unity unreal vagrant valley vapor varnish vault
  velocity vend venture vessel vine violet vision vista vital voice volt voyage wall wasp watch water wave weave web wedge
  well whale wheel whisper wild willow wind window windows wing wire wise wisdom wolf wonder wood word work workable
  workday yard yarn zebra zen zenith zephyr zero zest zip zone zoom
  `
    .trim()
    .split(/\s+/),
);
