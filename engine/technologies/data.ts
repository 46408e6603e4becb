/** What a technology is for in a sentence, so that typical duties can be built from categories. */
export const CATEGORIES = [
  'language',
  'runtime',
  'backend',
  'api',
  'realtime',
  'frontend',
  'css',
  'mobile',
  'database',
  'cache',
  'search',
  'orm',
  'queue',
  'cloud',
  'hosting',
  'storage',
  'network',
  'container',
  'iac',
  'cicd',
  'vcs',
  'server',
  'os',
  'monitoring',
  'logging',
  'testing',
  'quality',
  'auth',
  'payment',
  'messaging',
  'data',
  'bi',
  'ml',
  'design',
  'pm',
  'docs',
  'security',
  'embedded',
  'build',
  'cms',
  'crm',
  'erp',
  'office',
  'health',
  'cad',
  'plc',
  'finance',
  'marketing',
  'hr',
  'pos',
  'lms',
  'law',
  'logistics',
  'communication',
  'game',
  'tool',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** One way in which people write a technology's name. */
export interface Spelt {
  readonly text: string;
  /**
   * `name`: always means the technology. `word`: is an ordinary word too, so that prose needs context to tell.
   * `entry`: so common a word that it means the technology only as an entry of a stack, or capitalised in
   * prose when the stack holds it.
   */
  readonly kind: 'name' | 'word' | 'entry';
  /** Whether prose keeps it: other spellings are replaced by the name. */
  readonly right: boolean;
}

/** A tool that people name in a profile. */
export interface Technology {
  /** The name as one writes it in prose: "Node.js", "AWS EC2", "Excel". */
  readonly name: string;
  readonly category: Category;
  /** Its other spellings, lower case. */
  readonly aliases: readonly string[];
  /** Whether any of its spellings is also an ordinary word. */
  readonly ambiguous?: boolean;
  /** The name and its other spellings as they stand in the data. */
  readonly spellings: readonly Spelt[];
}

/*
 * One line an entry, alphabetical within its category:
 *
 *     Name = alias, alias, Other Right Name
 *
 * The name is the spoken one. An alias in lower case is replaced by the name; one with a capital is another
 * right name and stays as the person chose it, as does one with "!" after it. A stack entry finds its technology whatever its spaces, dots,
 * hyphens and case; in prose a name is found with dots, hyphens or spaces between its words, or none
 * ("Node.js": node js, node-js, nodejs), but a split inside a word ("power point") needs an alias.
 *
 * "?" after a spelling: it is also an ordinary word. "??": too common a word to be read in prose at all,
 * unless it is capitalised and stands in the stack.
 *
 * Category: what the thing is for in a sentence. Services that run code are `hosting`, object stores
 * `storage`, DNS and CDNs `network`, the provider itself `cloud`.
 */
const ENTRIES: Readonly<Record<Category, string>> = {
  language: `
    ABAP
    ActionScript
    Apex?
    Assembly? = Assembly language
    AWK
    Bash?
    C? = Embedded C
    C# = csharp, c sharp
    C++ = cpp, c plus plus, Modern C++
    Clojure
    COBOL
    ColdFusion
    Crystal?
    CUDA
    Dart?
    DAX
    Delphi?
    Elixir?
    Elm?
    Erlang
    F# = fsharp, f sharp
    Fortran
    Gherkin?
    Go? = Golang
    GraphQL SDL
    Groovy?
    Haskell
    HCL
    Java = Core Java, J2SE
    JavaScript = js, ecmascript, java script, Vanilla JS, ES6, Vanilla JavaScript, javascipt, javscript, javasript
    Jinja = Jinja2
    Julia?
    Kotlin
    Lisp?
    Lua
    MATLAB
    Objective-C = objc, obj-c
    OCaml
    Pascal?
    Perl
    PHP
    PL/SQL
    PowerShell = power shell
    Prolog
    Python = py, Core Python, phyton, pyhton, pyton
    R? = R Programming
    RPG?
    Ruby?
    Rust? = rustlang
    SAS?
    Scala
    Scheme?
    Scratch?
    shell scripting = Shell?, sh??
    Solidity
    SPARQL
    SQL
    Stata
    Swift? = swift lang
    SystemVerilog = system verilog
    T-SQL = Transact-SQL
    TypeScript = ts, type script, typscript, typescipt
    VBA = visual basic for applications, Excel VBA
    Verilog
    VHDL
    Visual Basic = vb, VB.NET, VB6
    WebAssembly = wasm
    XSLT
    Zig?
  `,
  runtime: `
    Bun?
    Deno
    GraalVM
    JVM
    .NET = dotnet, .NET Core, .NET Framework, dot net
    Node.js = node?
  `,
  backend: `
    Actix = Actix Web
    Adonis? = AdonisJS
    Akka
    ASP.NET Core = ASP.NET, aspnet core, ASP.NET MVC, ASP.NET Web API
    CakePHP = cake php
    CodeIgniter = code igniter
    Django = djnago, dajngo
    Django REST framework = DRF
    Dropwizard
    Echo? = Echo Framework
    Entity Framework = EF Core, Entity Framework Core
    Express? = Express.js
    FastAPI
    Fastify
    Fiber?
    Flask?
    Gin? = Gin Gonic, Gin Framework
    Grails
    Hapi? = hapi.js!
    Hono
    Jakarta EE = Java EE, J2EE
    Koa = koa.js
    Laravel = laravell, larvel
    Lumen?
    Micronaut
    NestJS = nest?, nest.js
    Phoenix? = Phoenix Framework
    Play Framework
    Quarkus
    Ruby on Rails = Rails?, RoR
    Sails.js
    servlets = servlet!, JSP
    Sinatra?
    Slim? = Slim Framework
    Spring? = Spring Framework
    Spring Boot
    Spring Cloud
    Spring MVC
    Spring WebFlux = webflux
    Strapi
    Symfony
    Tornado?
    tRPC
    WCF
    Yii = Yii2
  `,
  api: `
    Apigee
    Apollo? = Apollo GraphQL, Apollo Client
    AsyncAPI
    AWS API Gateway = API Gateway??
    Axios
    GraphQL = graph ql, GraphQL APIs
    gRPC = g rpc
    Hasura
    Kong? = Kong Gateway
    MuleSoft = mule soft
    OData
    OpenAPI
    Protocol Buffers = protobuf
    REST? = RESTful?
    REST API = REST APIs, RESTful API, RESTful APIs, REST services, RESTful services
    SOAP? = SOAP API, SOAP APIs
    Swagger = Swagger UI
    webhooks = webhook!, web hooks
  `,
  realtime: `
    Ably??
    Agora?
    LiveKit
    MQTT
    Pusher?
    Server-Sent Events = sse?
    SignalR = signal r
    Socket.IO
    WebRTC = web rtc
    WebSockets = WebSocket, web sockets
  `,
  frontend: `
    Alpine.js
    Angular = anguler, angualr
    AngularJS = angular.js
    Apache ECharts = ECharts
    Astro?
    Backbone.js
    Chart.js
    D3 = D3.js
    Ember.js = ember?
    Gatsby? = Gatsby.js
    Handlebars? = Handlebars.js
    HTML = HTML5
    HTMX
    jQuery = j query
    Leaflet? = Leaflet.js
    Lit?
    Mapbox
    micro-frontends = micro-frontend!, microfrontend, micro front ends
    MobX
    Next.js = next??
    NgRx
    Nuxt = Nuxt.js
    Pinia
    Preact
    React? = React.js
    React Query = TanStack Query
    Redux
    Redux Toolkit = RTK
    Remix?
    RxJS
    SolidJS = solid.js
    Svelte
    SvelteKit = svelte kit
    TanStack
    Three.js
    Thymeleaf
    Vue.js = Vue
    Vuex
    Web Components?
    WebGL
    Zustand
  `,
  css: `
    Ant Design = antd
    Bootstrap? = boostrap, bootstarp
    Bulma
    Chakra UI = chakra?
    CSS = CSS3
    Less?
    Material Design
    MUI = Material UI
    PostCSS
    Radix UI = radix
    Sass? = SCSS
    shadcn/ui = shadcn
    Storybook?
    styled-components
    Tailwind CSS = Tailwind
  `,
  mobile: `
    Android
    Android SDK
    Android Studio
    Capacitor?
    Cordova = Apache Cordova
    Core Data
    Expo?
    Firebase Cloud Messaging = FCM
    Flutter?
    Ionic? = Ionic Framework
    iOS
    Jetpack Compose = compose??
    Kotlin Multiplatform = kmm, kmp
    .NET MAUI = maui??
    React Native
    Retrofit?
    Room??
    SwiftUI = swift ui
    UIKit
    Xamarin
    Xcode
  `,
  database: `
    Aerospike
    Aurora? = AWS Aurora, Amazon Aurora
    Azure SQL = Azure SQL Database
    Cassandra? = Apache Cassandra
    ClickHouse = click house
    CockroachDB
    Cosmos DB = Azure Cosmos DB
    Couchbase
    CouchDB
    DocumentDB = Amazon DocumentDB
    DuckDB
    DynamoDB = Amazon DynamoDB, dynamo?, AWS DynamoDB
    FileMaker = file maker, FileMaker Pro
    Firestore = Cloud Firestore
    HBase = Apache HBase
    IBM Db2 = Db2
    InfluxDB
    MariaDB
    Microsoft Access = Access?, MS Access
    MongoDB = mongo, MongoDB Atlas, mongod b, mangodb
    MySQL = my sql?
    Neo4j = neo 4j
    Neptune? = Amazon Neptune
    NoSQL
    Oracle Database = Oracle, Oracle DB, Oracle SQL
    PostgreSQL = postgres, psql, pg??, postgre, postgress, postgressql, postgrsql, postgre sql, postgersql
    RDS = AWS RDS, Amazon RDS
    Realm?
    SAP HANA = HANA
    SQL Server = Microsoft SQL Server, mssql, MS SQL, MS SQL Server
    SQLite = sq lite
    SSMS
    Sybase
    Teradata
    TimescaleDB
    Vertica
  `,
  cache: `
    ElastiCache = Amazon ElastiCache
    Hazelcast
    Memcached = memcache
    Redis
    Varnish?
  `,
  search: `
    Algolia
    Elasticsearch = elastic search, elastic?, elastic serach, elasticsearh
    Lucene = Apache Lucene
    Meilisearch
    OpenSearch = Amazon OpenSearch
    Solr = Apache Solr
    Typesense
  `,
  orm: `
    Dapper?
    Doctrine?
    Drizzle? = Drizzle ORM
    Eloquent?
    GORM
    Hibernate?
    JDBC
    JPA = Spring Data JPA
    Knex = Knex.js
    Mongoose?
    MyBatis
    Prisma
    Sequelize
    SQLAlchemy = sql alchemy
    TypeORM
  `,
  queue: `
    ActiveMQ = Apache ActiveMQ
    Azure Service Bus
    BullMQ = bull mq
    Celery?
    EventBridge = Amazon EventBridge, AWS EventBridge
    Google Pub/Sub = Google Cloud Pub/Sub, Pub/Sub??
    IBM MQ
    Kafka = Apache Kafka
    Kinesis = Amazon Kinesis, AWS Kinesis
    NATS
    Pulsar? = Apache Pulsar
    RabbitMQ = rabbit mq
    RQ??
    Sidekiq
    SNS = AWS SNS, Amazon SNS
    SQS = AWS SQS, Amazon SQS
    Temporal?
    ZeroMQ
  `,
  cloud: `
    Alibaba Cloud
    Appwrite
    AWS = Amazon Web Services
    AWS Amplify = amplify?
    Azure = Microsoft Azure
    DigitalOcean = digital ocean
    Firebase = Google Firebase, firbase, fire base
    Google Cloud = GCP, Google Cloud Platform
    Hetzner
    IBM Cloud
    Linode
    Nutanix
    OpenStack = open stack
    Oracle Cloud = OCI
    OVHcloud = ovh
    PocketBase
    Supabase
    VMware Cloud
  `,
  hosting: `
    App Engine = Google App Engine
    AWS EC2 = EC2, Amazon EC2
    AWS Elastic Beanstalk = Elastic Beanstalk, beanstalk
    AWS Lambda = Lambda?, Amazon Lambda
    AWS Step Functions = Step Functions
    Azure App Service
    Azure Functions
    Azure Virtual Machines = Azure VM, Azure VMs
    Cloud Functions = Google Cloud Functions
    Cloud Run? = Google Cloud Run
    Cloudflare Workers
    ECS = AWS ECS, Amazon ECS
    Fargate = AWS Fargate
    Fly.io
    GoDaddy = go daddy
    Google Compute Engine = gce, Compute Engine??
    Heroku
    Hostinger
    Lightsail = AWS Lightsail
    Netlify
    Railway?
    Render? = render.com
    Serverless Framework
    Vercel
  `,
  storage: `
    Azure Blob Storage = Azure Blob, Blob Storage
    Ceph
    Cloudinary
    EBS??
    EFS??
    Google Cloud Storage = GCS
    MinIO
    S3 = Amazon S3, AWS S3, S3 buckets
    Snowball??
  `,
  network: `
    Akamai
    BGP
    Cisco = Cisco IOS
    Cloudflare
    CloudFront = Amazon CloudFront, AWS CloudFront, cloud front
    Elastic Load Balancing = ELB, ALB
    F5 = F5 BIG-IP
    Fastly
    Fortinet = FortiGate
    Juniper?
    Meraki = Cisco Meraki
    MikroTik
    OSPF
    Palo Alto Networks = Palo Alto
    Route 53 = Amazon Route 53, AWS Route 53
    SD-WAN
    Ubiquiti = UniFi
    VPC = AWS VPC, Amazon VPC, VPCs
  `,
  container: `
    AKS = Azure Kubernetes Service
    containerd
    Docker = Docker containers, dokcer, doker
    Docker Compose
    Docker Swarm
    ECR = AWS ECR, Amazon ECR
    EKS = Amazon EKS, AWS EKS
    GKE = Google Kubernetes Engine
    Helm? = Helm charts
    Istio
    Kubernetes = k8s, K3s, kubernets, kubernates, kubernetis, kubernetees, kuberneties
    Linkerd
    OpenShift = Red Hat OpenShift, redhat openshift
    Podman
    Rancher?
  `,
  iac: `
    Ansible = ansibel, anisble
    AWS CDK = CDK
    Bicep?
    Chef??
    CloudFormation = AWS CloudFormation
    Packer?
    Pulumi
    Puppet?
    SaltStack
    Terraform = terra form, teraform, terrafom, terrform
    Terragrunt
    Vagrant?
  `,
  cicd: `
    Argo CD = argo?
    Azure DevOps = ado??, Azure Pipelines
    Bamboo?
    Bitbucket Pipelines
    Buildkite
    CircleCI
    Codemagic
    CodePipeline = AWS CodePipeline, CodeBuild, CodeDeploy
    Drone CI
    fastlane = Fastlane
    Flux? = Flux CD
    GitHub Actions = gh actions
    GitLab CI = GitLab CI/CD
    Harness?
    Jenkins = jenkin, jekins, jenkens
    Octopus Deploy
    Spinnaker?
    TeamCity = team city
    TestFlight
    Travis CI = travis?
  `,
  vcs: `
    Bitbucket = bit bucket
    Gerrit
    Git
    GitHub = git hub
    GitLab = git lab
    Mercurial?
    Perforce
    SVN = subversion?, Apache Subversion
    TFS
  `,
  server: `
    Apache = Apache HTTP Server, httpd
    Caddy?
    cPanel = WHM
    Gunicorn
    HAProxy = ha proxy
    IIS
    JBoss = WildFly
    Kestrel?
    LAMP?
    Nginx = NGINX, engine x
    PM2
    Postfix
    Tomcat = Apache Tomcat
    Traefik
    uvicorn
    WebLogic = Oracle WebLogic
    WebSphere = IBM WebSphere
  `,
  os: `
    AIX
    Alpine Linux
    Amazon Linux
    CentOS = cent os
    ChromeOS = Chromebooks?
    Debian
    Fedora?
    Linux
    macOS = mac os, os x
    Red Hat Enterprise Linux = RHEL, Red Hat, redhat linux, red hat linux
    Rocky Linux
    SUSE
    Ubuntu
    Unix
    Windows? = Microsoft Windows, MS Windows
    Windows Server
    z/OS
  `,
  monitoring: `
    AppDynamics = app dynamics
    Azure Monitor
    CloudWatch = AWS CloudWatch, Amazon CloudWatch
    Datadog = data dog
    Dynatrace
    Elastic Stack = ELK?, ELK Stack
    Firebase Crashlytics = Crashlytics
    Google Analytics for Firebase
    Grafana = graphana, garfana
    Honeycomb?
    Icinga
    Jaeger?
    Kibana
    LogicMonitor
    Nagios
    New Relic
    OpenTelemetry = otel, open telemetry
    Opsgenie = ops genie
    PagerDuty
    Prometheus = promethus, promethues
    PRTG
    Rollbar
    Sentry?
    Site24x7
    SolarWinds = solar winds
    Splunk
    Statuspage
    UptimeRobot = uptime robot
    Zabbix
  `,
  logging: `
    Fluentd = Fluent Bit
    Graylog
    Log4j
    Loggly
    Logstash
    Loki? = Grafana Loki
    Papertrail
    Pino?
    Serilog
    Sumo Logic
    Winston?
  `,
  testing: `
    Appium
    BrowserStack = browser stack
    Chai?
    Charles Proxy
    Cucumber?
    Cypress? = Cypress.io
    Detox?
    Enzyme?
    Espresso?
    Gatling?
    HP ALM = HP Quality Center, ALM
    Insomnia?
    Jasmine?
    Jest = jest.js
    JMeter = Apache JMeter, j meter
    JUnit
    k6
    Karate?
    Karma?
    Katalon = Katalon Studio
    LambdaTest
    LoadRunner = load runner
    Locust?
    Maestro?
    Mocha? = Mocha.js
    Mockito
    MSTest
    NUnit
    Percy?
    PHPUnit
    Playwright?
    Postman?
    Puppeteer?
    pytest = py test
    qTest
    Ranorex
    React Testing Library = rtl??
    REST Assured
    Robot Framework
    RSpec
    Sauce Labs
    Selenium = Selenium WebDriver, selinium, selenuim, selenum
    SoapUI = soap ui
    SpecFlow
    Supertest
    TestCafe
    TestComplete
    Testcontainers
    TestNG = test ng
    TestRail = test rail
    Tosca?
    Tricentis
    UFT = UFT One
    Vitest
    WebdriverIO
    XCTest
    Xray??
    xUnit
    Zephyr? = Zephyr Scale
  `,
  quality: `
    Biome?
    Checkstyle
    Codecov
    ESLint = es lint
    Lighthouse? = Google Lighthouse
    PageSpeed Insights = page speed insights
    Prettier?
    Pylint
    RuboCop
    Ruff?
    SonarCloud
    SonarQube = sonar qube
    Stylelint
  `,
  auth: `
    Active Directory = windows ad, AD??
    Auth0 = auth 0
    AWS IAM = amazon iam
    Clerk?
    Cognito = AWS Cognito, Amazon Cognito
    CyberArk
    Duo? = Duo Security
    Firebase Auth = Firebase Authentication
    JWT = json web token, JSON Web Tokens, JWTs
    Keycloak = key cloak
    LDAP
    Microsoft Entra ID = Azure AD, Azure Active Directory, entra, Entra ID
    NextAuth = NextAuth.js, Auth.js
    OAuth = o auth
    OAuth 2.0 = OAuth2
    Okta
    OpenID Connect = OIDC
    Passport? = Passport.js
    PingFederate
    SailPoint
    SAML = SAML 2.0
    Spring Security
    SSO
    Supabase Auth
  `,
  payment: `
    Adyen
    Apple Pay
    Authorize.net
    Braintree
    Cashfree
    Chargebee
    Google Pay = gpay
    Klarna
    Paddle?
    PayPal = pay pal
    Paystack
    Paytm
    PayU
    PhonePe
    Plaid?
    Razorpay = razor pay
    Recurly
    RevenueCat
    Square? = Square Payments
    Stripe? = Stripe API
    UPI
    Wise?
    Worldpay
  `,
  messaging: `
    Amazon SES = ses??, AWS SES
    APNs
    Firebase Push Notifications
    Infobip
    MessageBird
    Nodemailer
    OneSignal = one signal
    Plivo
    Postmark?
    Pushy??
    Resend??
    SendGrid = send grid, Twilio SendGrid
    Sinch
    Twilio
    Vonage
    WhatsApp Business API = WhatsApp API
  `,
  data: `
    Airbyte
    Airflow? = Apache Airflow
    Alteryx
    Anaconda?
    Apache Beam
    Apache Hudi = hudi
    Apache Iceberg = iceberg?
    Apache NiFi = NiFi
    Athena? = AWS Athena, Amazon Athena
    AWS EMR = Amazon EMR
    AWS Glue
    Azure Data Factory = ADF
    Azure Data Lake
    Azure Databricks
    Azure Synapse = Azure Synapse Analytics, synapse?
    BigQuery = big query, Google BigQuery
    Cloudera
    Collibra
    Dagster
    Databricks = data bricks
    Dataflow? = Google Dataflow
    Dataproc
    dbt = data build tool, dbt Cloud, dbt Core
    Debezium
    Delta Lake
    Dremio
    Fivetran = five tran
    Flink = Apache Flink
    Great Expectations??
    Hadoop = Apache Hadoop, HDFS
    Hevo
    Hive? = Apache Hive
    Informatica = Informatica PowerCenter, PowerCenter
    Jupyter = Jupyter Notebook, Jupyter Notebooks, JupyterLab
    KNIME
    MapReduce = map reduce
    Matillion
    Matplotlib
    Microsoft Fabric = ms fabric
    NumPy = num py
    OpenRefine
    pandas = Pandas
    Pentaho
    Plotly
    Polars
    Power Query
    Prefect?
    Presto?
    PySpark = py spark
    Redshift = AWS Redshift, Amazon Redshift
    Seaborn
    Snowflake?
    Spark? = Apache Spark
    SSIS
    Stitch?
    Streamlit
    Talend
    Trino
  `,
  bi: `
    Amplitude?
    Apache Superset = superset?
    Cognos = IBM Cognos, IBM Cognos Analytics
    Crystal Reports
    Domo
    Google Analytics = GA4
    Looker
    Looker Studio = Google Data Studio
    Metabase
    MicroStrategy
    Minitab
    Mixpanel = mix panel
    Mode??
    Power BI = Microsoft Power BI, Power BI Desktop, ms power bi, pbi
    Qlik = QlikView, Qlik Sense
    QuickSight = AWS QuickSight, Amazon QuickSight
    Redash
    SAP BusinessObjects = BusinessObjects
    Sisense
    Spotfire
    SSAS
    SSRS
    Tableau = Tableau Desktop, Tableau Server, tabelau, tablau, tableu, tabluea
    ThoughtSpot
  `,
  ml: `
    AWS Bedrock = bedrock?, Amazon Bedrock
    Azure Machine Learning = Azure ML
    Azure OpenAI
    CatBoost
    ChatGPT = chat gpt
    Claude?
    CrewAI
    DVC
    FAISS
    Gemini? = Google Gemini
    GitHub Copilot = Copilot??
    H2O.ai
    Hugging Face
    Keras
    Kubeflow
    LangChain = lang chain
    LangGraph
    LightGBM
    Llama?
    LlamaIndex = llama index
    Microsoft Copilot
    Midjourney = mid journey
    Milvus
    MLflow = ml flow
    NLTK
    NVivo
    Ollama
    ONNX
    OpenAI = OpenAI API, open ai
    OpenCV = open cv
    Optuna
    Pinecone?
    PyTorch = py torch
    RapidMiner
    Ray??
    Rekognition = AWS Rekognition, Amazon Rekognition
    SageMaker = Amazon SageMaker, AWS SageMaker, sage maker
    scikit-learn = sklearn, scikit
    SciPy
    spaCy
    SPSS = IBM SPSS
    TensorFlow = tensor flow
    TensorRT
    Triton?
    Vertex AI = Google Vertex AI
    Weaviate
    Weights & Biases = wandb
    Whisper?
    XGBoost
    YOLO??
  `,
  design: `
    3ds Max = 3d max, Autodesk 3ds Max, 3d studio max
    Ableton Live = ableton
    Adobe Audition = Audition??
    Adobe Creative Cloud = Adobe Creative Suite, Creative Cloud, Creative Suite
    Adobe XD = xd??
    Affinity Designer
    After Effects = Adobe After Effects
    Audacity?
    Avid Media Composer = avid??
    Axure = Axure RP
    Balsamiq
    Blender?
    Canva
    CapCut = cap cut
    ChemDraw
    Cinema 4D = c4d
    CLO 3D
    CorelDRAW = corel draw, corel
    Cubase
    DaVinci Resolve = davinci
    FigJam
    Figma = figm
    Final Cut Pro = final cut??
    FL Studio
    Framer?
    GarageBand
    Houdini?
    Illustrator? = Adobe Illustrator, ilustrator, illustrater, adobe ilustrator
    InDesign = Adobe InDesign
    InVision
    Lightroom = Adobe Lightroom
    Logic Pro
    Lottie?
    Marvel??
    Matterport
    Maya? = Autodesk Maya
    Miro?
    Mural??
    Nuke?
    OBS Studio
    Optitex
    Photoshop = Adobe Photoshop, photshop, photo shop, photoshope
    Premiere Pro = Adobe Premiere Pro, Premiere?, Adobe Premiere, premier pro
    Pro Tools
    Procreate?
    Sketch?
    Substance Painter
    Twinmotion
    UserTesting
    V-Ray
    Webflow
    ZBrush
    Zeplin
  `,
  pm: `
    Aha!??
    Airtable = air table
    Asana?
    Azure Boards
    Basecamp
    ClickUp = click up
    Jira = JIRA
    Jira Service Management = Jira Service Desk
    Linear?
    Microsoft Planner = MS Planner
    Microsoft Project = MS Project
    monday.com = monday??
    Planview
    Primavera P6 = Primavera?, p6
    Productboard
    Redmine
    Shortcut??
    Smartsheet = smart sheet, smartsheets
    Teamwork??
    Todoist
    Trello
    Wrike
    YouTrack
    Zoho Projects
  `,
  docs: `
    Coda??
    Confluence?
    Docusaurus
    Doxygen
    Evernote
    GitBook = git book
    Javadoc
    LaTeX? = Overleaf
    MadCap Flare
    Markdown?
    MkDocs
    Notion?
    Obsidian?
    OneNote = one note, Microsoft OneNote
    Oxygen XML
    PTC Windchill = windchill
    Read the Docs??
    RoboHelp = Adobe RoboHelp
    Scribe?
    SharePoint = share point, Microsoft SharePoint, SharePoint Online, MS SharePoint
    Sphinx?
    Teamcenter = Siemens Teamcenter
  `,
  security: `
    AWS WAF = WAF
    BitLocker
    Burp Suite = burp?
    Carbon Black
    Checkmarx
    CrowdStrike = CrowdStrike Falcon, crowd strike
    Darktrace
    Fortify?
    GuardDuty = AWS GuardDuty
    Kali Linux = kali
    Let's Encrypt = lets encrypt
    McAfee
    Metasploit
    Microsoft Defender = ms defender, Windows Defender, defender??
    Microsoft Sentinel = Azure Sentinel, sentinel??
    MISP
    Nessus = Tenable Nessus, tenable??
    Nmap
    OpenSSL
    OpenVAS
    OWASP = OWASP Top 10
    OWASP ZAP = zap??
    pfSense
    Proofpoint
    QRadar = IBM QRadar
    Qualys
    Rapid7
    SentinelOne = sentinel one
    Snort?
    Snyk
    Sophos
    Suricata
    Symantec
    Trend Micro
    Trivy
    Vault? = HashiCorp Vault
    Veracode
    VirusTotal = virus total
    Wazuh
    Wireshark = wire shark
    YARA
    Zscaler
  `,
  embedded: `
    Altium Designer = Altium
    Arduino
    ARM Cortex = ARM Cortex-M
    AUTOSAR
    AVR
    Bluetooth Low Energy = BLE
    CAN bus
    CANoe??
    Eagle??
    Embedded Linux
    ESP32 = esp 32
    ESP8266
    FPGA = FPGAs
    FreeRTOS = free rtos
    I2C
    JTAG
    Keil
    KiCad = ki cad
    LTspice
    Modbus
    NVIDIA Jetson = Jetson Nano, jetson
    OrCAD
    PIC microcontrollers
    Proteus?
    PSpice
    QNX
    Qt?
    Quartus
    Raspberry Pi = raspi
    ROS? = ROS 2, Robot Operating System
    RTOS
    SPI
    STM32 = stm 32
    UART
    Vivado = Xilinx Vivado
    VxWorks
    Yocto
    Zigbee
  `,
  build: `
    Ant?? = Apache Ant
    Artifactory = JFrog Artifactory, jfrog
    Babel?
    Bazel
    CMake
    CocoaPods = cocoa pods
    Composer??
    esbuild
    Gradle
    Grunt??
    Gulp? = gulp.js!
    Homebrew?
    Lerna
    Make?? = GNU Make, Makefile
    Maven = Apache Maven
    MSBuild
    Nexus?
    npm
    NuGet = nu get
    Nx
    Parcel?
    pip??
    pnpm
    Poetry??
    Rollup?
    SBT??
    SWC
    Turborepo
    Vite = vite.js
    webpack = web pack
    Yarn?
  `,
  cms: `
    Adobe Experience Manager = AEM
    BigCommerce = big commerce
    Contentful
    Contentstack
    Drupal
    Elementor
    Ghost??
    HubSpot CMS
    Joomla
    Kentico
    Magento = Adobe Commerce
    Optimizely
    Payload CMS
    Prismic
    Sanity? = Sanity.io
    Shopify = Shopify Plus, shopfy, shopiffy
    Sitecore = site core
    Squarespace = square space
    Umbraco
    Wix
    WooCommerce = woo commerce
    WordPress = word press, wordpres, wodpress
  `,
  crm: `
    99acres
    Booksy
    Brightwheel
    Copper??
    Dotloop
    Dynamics 365 = Microsoft Dynamics 365, Microsoft Dynamics, MS Dynamics, MS Dynamics 365, D365, Dynamics CRM
    Follow Up Boss
    Fresha
    Freshdesk = fresh desk
    Freshsales
    Gainsight
    Genesys
    Gorgias
    Help Scout
    HubSpot = hub spot, HubSpot CRM
    Intercom?
    Keap
    kvCORE
    LeadSquared
    LivePerson
    MagicBricks
    Mindbody
    MLS??
    Pega = Pegasystems
    Phorest
    Pipedrive = pipe drive
    Reapit
    Rightmove
    Salesforce = SFDC, Salesforce CRM, salesforce.com, sales froce, saleforce, salesforc
    Salesforce Service Cloud = Service Cloud??
    SAP CRM
    Siebel = Oracle Siebel
    SkySlope
    SugarCRM
    Vagaro
    Zendesk = zen desk
    Zillow
    Zoho CRM = Zoho
    Zoopla
  `,
  erp: `
    Epicor
    ERPNext
    IFS??
    Infor
    JD Edwards = jde, JD Edwards EnterpriseOne
    Microsoft Dynamics AX = Dynamics AX
    Microsoft Dynamics NAV = Dynamics NAV, Navision, Business Central, Dynamics 365 Business Central
    NetSuite = Oracle NetSuite, net suite
    Odoo
    Oracle E-Business Suite = Oracle EBS
    Oracle Fusion = Oracle Fusion Cloud
    PeopleSoft = people soft, Oracle PeopleSoft
    Ramco
    SAP = SAP ERP, SAP ECC
    SAP Business One = SAP B1
    SAP FICO = SAP FI
    SAP MM
    SAP PP
    SAP S/4HANA = S/4HANA, s4 hana, sap s4, sap s4 hana, sap hana s4, s/4 hana, sap s/4 hana
    SAP SD
    SYSPRO
    Syteline
  `,
  office: `
    Adobe Acrobat = Acrobat?
    Calendly
    DocuSign = docu sign
    Dropbox
    Excel? = Microsoft Excel, MS Excel, Excel sheets, excell, ms excell, exel, ms exel, excele, mircosoft excel, microsft excel
    Gmail = g mail
    Google Calendar
    Google Docs = gdocs, Google Doc
    Google Drive = gdrive
    Google Forms
    Google Sheets = gsheets, Google Sheet
    Google Slides
    Google Workspace = G Suite
    IFTTT
    Keynote?
    LibreOffice = libre office
    Lotus Notes
    Microsoft 365 = Office 365, ms 365, m365, o365, Microsoft Office 365
    Microsoft Exchange = ms exchange, Exchange Server, Exchange Online
    Microsoft Forms = ms forms
    Microsoft Office = MS Office, Microsoft Office Suite, MS Office Suite, ms ofice, microsft office
    Microsoft Publisher = ms publisher
    OneDrive = Microsoft OneDrive
    Outlook? = Microsoft Outlook, MS Outlook
    Power Apps = Microsoft Power Apps
    Power Automate = Microsoft Power Automate, ms power automate
    PowerPoint = power point?, Microsoft PowerPoint, MS PowerPoint, PPT, powerpoin, powerpont, powrpoint
    SurveyMonkey = survey monkey
    Typeform = type form
    Visio = Microsoft Visio, MS Visio
    Word? = Microsoft Word, MS Word
    WPS Office
    Zapier
  `,
  health: `
    AdvancedMD
    Allscripts
    athenahealth = athena health, athenanet
    BD Alaris = alaris
    Benchling
    CareCloud
    Cerner = Cerner PowerChart, PowerChart, Oracle Cerner, Oracle Health, Cerner Millennium
    ClinicalKey
    CPSI??
    Dentrix
    Dragon Medical = Dragon dictation
    DrChrono
    Eaglesoft
    eClinicalWorks = eCW
    EMIS = EMIS Web
    Epic? = Epic EHR, Epic EMR, Epic Systems, Epic Hyperspace
    Epocrates
    GraphPad Prism = graph pad
    Greenway Health
    Healthstream
    Kareo
    LabWare
    Lexicomp
    LIMS
    MatrixCare
    McKesson
    Meditech = MEDITECH
    Modernizing Medicine
    NextGen Healthcare = NextGen
    NHSmail
    Nuance Dragon
    Omnicell
    Open Dental
    OpenEMR
    PACS
    PioneerRx
    PointClickCare = point click care, pcc
    Practice Fusion
    Practo
    Procare
    Pyxis = BD Pyxis
    QuickMAR
    Rio??
    Rx30
    SimplePractice
    SystmOne
    TherapyNotes
    UpToDate??
    Vocera
    WellSky
    Zocdoc
  `,
  cad: `
    Abaqus
    Adams??
    Ansys = ANSYS, ANSYS Fluent
    ArcGIS = arc gis, Esri ArcGIS
    ArchiCAD
    Aspen HYSYS = HYSYS
    Aspen Plus
    AutoCAD = auto cad, Autodesk AutoCAD, acad??, autocadd, autocade
    AutoCAD Civil 3D = Civil 3D
    AutoCAD Electrical
    AutoPIPE
    Bluebeam = Bluebeam Revu
    Cabinet Vision
    CAESAR II = Caesar II
    CATIA = CATIA V5
    CHEMCAD
    COMSOL = COMSOL Multiphysics
    Creo? = PTC Creo, Pro/ENGINEER??, pro e??
    DIALux
    Edgecam
    Enscape
    ETABS
    ETAP
    Fusion 360 = Autodesk Fusion 360, Autodesk Fusion
    GibbsCAM
    Grasshopper?
    HEC-RAS
    HyperMesh
    hyperMILL
    Inventor?? = Autodesk Inventor
    KeyShot
    LS-DYNA
    Lumion
    Mastercam = master cam
    MicroStation = Bentley MicroStation
    Navisworks
    Onshape
    PDMS = AVEVA PDMS, AVEVA E3D
    PLAXIS
    PowerMill
    PVElite = PV Elite
    PVsyst
    QGIS
    Revit = Autodesk Revit, Revit MEP
    Rhino? = Rhinoceros 3D, Rhino 3D
    SAFE??
    SAP2000
    Siemens NX = NX CAD, unigraphics
    Simulink = MATLAB Simulink
    SketchUp = Google SketchUp
    SmartPlant 3D = SP3D, Smart 3D
    Solid Edge
    SolidCAM
    SolidWorks = SOLIDWORKS, solid works, soildworks, solidwork
    STAAD.Pro = STAAD
    Surfpac
    Tekla = Tekla Structures
    Trimble
  `,
  plc: `
    ABB
    Allen-Bradley = ab plc
    AVEVA PI = OSIsoft PI, OSI PI, PI System, PI Historian
    Beckhoff = TwinCAT
    CODESYS
    Delta PLC
    DeltaV
    Emerson DeltaV
    EPLAN
    FactoryTalk = FactoryTalk View
    Fanuc
    Haas
    Honeywell Experion = experion
    Ignition??
    Kuka
    LabVIEW = lab view
    Mazak
    Mitsubishi PLC = GX Works
    Omron
    OPC UA
    Profibus
    Profinet
    RSLogix = RSLogix 5000, rs logix
    SCADA
    Schneider Electric
    Siemens PLC = Siemens PLCs
    Siemens S7 = S7-1200, S7-1500, SIMATIC, SIMATIC S7
    Sinumerik = Siemens Sinumerik
    Studio 5000
    TIA Portal = Siemens TIA Portal
    WinCC
    Wonderware = AVEVA, wonder ware
    Yokogawa
  `,
  finance: `
    Adaptive Insights = Workday Adaptive Planning
    Anaplan
    AppFolio
    Ariba? = SAP Ariba
    Avalara
    BILL?? = Bill.com
    BlackLine
    Bloomberg Terminal = Bloomberg
    Brex
    Buildium
    BUSY?? = busy accounting
    Capital IQ = S&P Capital IQ, capiq
    CaseWare
    CCH Axcess
    CompuTax = compu tax
    Concur? = SAP Concur
    Coupa
    Drake Tax
    Eclipse??
    Entrata
    Expensify
    FactSet
    Finacle
    Flexcube = Oracle FLEXCUBE
    FreshBooks
    Gusto?
    Hyperion? = Oracle Hyperion
    IRIS??
    Lacerte
    MetaTrader = MT4, MT5
    Morningstar Direct
    MYOB
    OneStream
    Oracle Financials
    PitchBook
    Propertyware
    ProSeries
    QuickBooks = quick books, QuickBooks Online, qbo, QuickBooks Desktop, Intuit QuickBooks, quikbooks, quickbook
    Ramp??
    RealPage
    Refinitiv Eikon = eikon
    Rent Manager
    Sage? = Sage 50, Sage Intacct, Sage 300
    SWIFT payments? = SWIFT messaging
    T24 = Temenos T24, Temenos
    Tally? = Tally ERP, Tally ERP 9, Tally Prime
    TaxJar
    Thomson Reuters ONESOURCE = onesource
    TurboTax
    UltraTax = UltraTax CS
    Wave??
    Winman
    Workiva
    Xero
    Yardi
    Zoho Books
  `,
  marketing: `
    ActiveCampaign
    Adobe Analytics
    Ahrefs
    Apollo.io
    Braze?
    Brevo = sendinblue
    Buffer??
    Clearbit
    CleverTap
    Constant Contact?
    Criteo
    Facebook = fb
    Facebook Ads = fb ads, Meta Ads, Facebook Ads Manager, Meta Ads Manager
    Gong? = Gong.io
    Google Ads = Google AdWords, adwords
    Google Merchant Center
    Google My Business = gmb, Google Business Profile
    Google Search Console = gsc, Search Console
    Google Tag Manager = gtm??
    Hootsuite = hoot suite
    Hotjar = hot jar
    Instagram = insta
    Iterable?
    Klaviyo
    Later??
    LinkedIn
    LinkedIn Ads
    LinkedIn Sales Navigator = Sales Navigator
    Mailchimp = mail chimp
    Marketo
    Meta Business Suite
    Microsoft Clarity
    MoEngage
    Moz??
    Outreach??
    Pardot = Salesforce Pardot, Salesforce Marketing Cloud
    Pinterest
    Reddit
    Salesloft
    Screaming Frog
    Segment??
    SEMrush = Semrush
    Snapchat
    Sprinklr
    Sprout Social
    Taboola
    TikTok = tik tok
    TikTok Ads
    Twitter
    Unbounce
    Yoast
    YouTube = you tube
    ZoomInfo = zoom info
  `,
  hr: `
    ADP = ADP Workforce Now
    Ashby??
    BambooHR = bamboo hr
    Bullhorn?
    Ceridian Dayforce = Dayforce
    Cornerstone OnDemand
    Culture Amp
    Darwinbox
    Deel
    Deputy??
    Greenhouse? = Greenhouse ATS
    greytHR
    HireVue
    iCIMS
    Indeed?
    Jobvite
    Keka
    Kronos = UKG, UKG Pro, ultipro
    Lattice??
    Lever??
    LinkedIn Recruiter
    Naukri = naukri.com
    Oracle HCM = Oracle HCM Cloud
    Paychex
    Paycom
    Paylocity
    Personio
    Rippling?
    SAP SuccessFactors = SuccessFactors
    SmartRecruiters
    Taleo = Oracle Taleo
    When I Work??
    Workable??
    Workday?
    Zenefits
    Zoho People
    Zoho Recruit
  `,
  pos: `
    Agilysys
    Airbnb
    Aloha? = Aloha POS, NCR Aloha
    Amadeus? = Amadeus GDS
    Amazon Seller Central = Seller Central
    Booking.com
    Cloudbeds
    Clover? = Clover POS
    eBay
    Etsy
    Expedia
    eZee
    Fidelio
    Flipkart
    Galileo? = Galileo GDS
    IDS Next
    Lightspeed? = Lightspeed POS, Lightspeed Retail
    Mews?
    Micros?? = Oracle MICROS, MICROS POS
    Navitaire
    NCR
    OpenTable
    Opera PMS = opera??, Oracle Opera, Opera Cloud, oracle opera pms, Micros Opera
    Optii
    Petpooja
    Protel
    Resy
    Revel??
    RoomRaccoon
    Sabre? = Sabre GDS
    SevenRooms
    Shopify POS
    SiteMinder
    SpotOn
    Square POS
    Toast? = Toast POS
    TouchBistro
    Travelport
    Vend??
    Zomato
  `,
  lms: `
    Adobe Captivate = captivate??
    Articulate Rise
    Articulate Storyline = Storyline?, Articulate 360
    Blackboard? = Blackboard Learn
    Brightspace = D2L Brightspace, D2L
    Canvas? = Canvas LMS, Instructure Canvas
    ClassDojo = class dojo
    Classkick
    ClassLink
    Coursera
    Docebo
    Duolingo
    Edmodo
    Edpuzzle
    Flipgrid
    GeoGebra
    GoGuardian
    Google Classroom
    Infinite Campus
    IXL
    Kahoot
    Khan Academy
    Koha
    LearnDash
    Microsoft Teams for Education
    Moodle
    Nearpod
    Padlet
    ParentSquare
    PowerSchool = power school
    ProProfs
    Quizizz
    Quizlet
    Schoology
    SCORM
    Seesaw?
    SIMS??
    Skyward?
    Smart Board = Smart Boards
    TalentLMS
    Turnitin
    Udemy
  `,
  law: `
    Actionstep
    Axon Evidence
    CaseMine
    Casetext
    Clio
    CM/ECF
    Concordance??
    ContractPodAi
    DISCO??
    Everlaw
    Filevine
    HeinOnline
    iManage
    Indian Kanoon
    Ironclad??
    LawPay
    LEAP??
    LexisNexis = Lexis, lexis nexis
    Litify
    Manupatra
    MyCase
    NCIC
    NetDocuments = net documents
    PACER?
    PCLaw
    Practical Law?
    PracticePanther
    Relativity?
    SCC Online
    SmartAdvocate
    Smokeball
    Westlaw = west law, Thomson Reuters Westlaw
  `,
  logistics: `
    Blue Yonder = JDA
    Buildertrend
    CargoWise = cargo wise, CargoWise One
    CDK Drive = CDK Global
    Climate FieldView = fieldview
    Coyote??
    Descartes
    eMaint
    Fiix
    Fishbowl?
    Fleetio
    Flexport
    ForeFlight
    Fourkites
    GoMotive = KeepTruckin
    HighJump
    Housecall Pro
    IBM Maximo = Maximo
    Infor WMS
    Jeppesen
    Jobber??
    John Deere Operations Center
    Kinaxis
    Locus??
    Magaya
    Manhattan WMS = Manhattan Associates, manhattan??
    McLeod
    MercuryGate
    Omnitracs
    Onfleet
    Oracle WMS
    PlanGrid
    Procore
    project44
    Sage 300 CRE
    Samsara?
    SAP EWM
    SAP IBP
    SAP TM
    SAP WM
    ServiceTitan = service titan
    Shiprocket
    ShipStation = ship station
    Shopmonkey
    Tekmetric
    TrackTik
    Unicommerce
    UpKeep??
    Verizon Connect
  `,
  communication: `
    3CX
    Aircall
    AnyDesk
    Asterisk?
    Avaya
    Cisco Webex = Webex
    Discord?
    Five9
    Google Chat
    Google Meet = gmeet, Google Hangouts
    GoToMeeting
    Loom?
    Mattermost
    Microsoft Teams = Teams?, MS Teams
    RingCentral = ring central
    Signal??
    Skype
    Slack?
    TeamViewer = team viewer
    Telegram?
    Viber
    WeChat = we chat
    WhatsApp = whats app, WhatsApp Business, whatsap, watsapp, whatapp, wattsapp, whats up business, whatsapp biz
    Zoho Desk
    Zoom?
  `,
  game: `
    ARCore
    ARKit
    Cocos2d = Cocos2d-x
    CryEngine
    DirectX
    GameMaker = game maker
    Godot
    Meta Quest = Oculus
    OpenGL = open gl
    Phaser?
    Photon? = Photon Engine
    PlayFab
    Roblox = Roblox Studio
    Steamworks
    Unity? = Unity 3D, Unity Engine
    Unreal Engine = unreal?, UE4, UE5
    Vulkan
  `,
  tool: `
    ALLDATA
    AppSheet
    ArchiMate
    Autel = Autel MaxiSys
    AutoHotkey
    Automation Anywhere
    BarTender??
    Blue Prism
    Bubble??
    Citrix
    Cursor??
    DBeaver
    draw.io = diagrams.net
    Eclipse IDE
    Emacs
    EndNote
    ESItronic = Bosch ESItronic
    Freshservice
    Genetec
    Grammarly
    Hyper-V
    IntelliJ IDEA = IntelliJ
    Jamf = Jamf Pro
    Launch X431 = x431
    Lenel OnGuard = lenel
    Lucidchart = lucid chart
    Mail Merge??
    make.com = integromat
    ManageEngine = manage engine
    Maze??
    Mendeley
    Microsoft Intune = Intune
    Milestone XProtect
    Mitchell 1 = Mitchell1
    n8n
    Netbeans
    Notepad++
    Oracle Data Guard = Data Guard
    Oracle GoldenGate = GoldenGate
    Oracle RMAN = RMAN
    Outsystems
    pgAdmin
    phpMyAdmin
    PhpStorm
    PlantUML
    Proxmox
    PyCharm
    Qualtrics
    REDCap
    Retool??
    RStudio = r studio
    SCCM = mecm
    Scrivener?
    ServiceNow = service now, servicenow itsm, service now tool
    Snagit
    Snap-on scanner = snap on scanner, snapon scanner
    Techstream = Toyota Techstream
    Tmux
    UiPath = ui path
    VCDS = VAG-COM
    Veeam
    Vim
    Visual Studio
    VMware = VMware vSphere, vSphere, ESXi, VMware ESXi
    VS Code = Visual Studio Code
    WebStorm
    Zoho Creator
    Zotero
  `,
};

/**
 * Every technology that the engine knows, by category and name.
 *
 * @example
 * technologies().find(({ name }) => name === 'Excel')?.category; // 'office'
 */
export function technologies(): readonly Technology[] {
  return CATEGORIES.flatMap((category) => linesOf(category).map((line) => readTechnology(line, category)));
}

/**
 * The lines of a category as they stand in the data.
 *
 * @example
 * linesOf('cache').includes('Redis'); // true
 */
export function linesOf(category: Category): readonly string[] {
  return ENTRIES[category].trim().split(/\n */);
}

/**
 * Reads one line of a category.
 *
 * @example
 * readTechnology('Go? = golang', 'language').ambiguous; // true
 */
export function readTechnology(line: string, category: Category): Technology {
  const [first = '', rest] = line.split(' = ');
  const name = readSpelling(first, true);
  const others = rest === undefined ? [] : rest.split(', ').map((spelling) => readSpelling(spelling, false));
  const spellings = [name, ...others];
  return {
    name: name.text,
    category,
    aliases: others
      .map((other) => other.text.toLowerCase())
      .filter((alias) => alias !== name.text.toLowerCase()),
    spellings,
    ...(spellings.some((spelling) => spelling.kind !== 'name') && { ambiguous: true }),
  };
}

function readSpelling(written: string, first: boolean): Spelt {
  const mark = written.endsWith('??') ? '??' : written.endsWith('?') ? '?' : written.endsWith('!') ? '!' : '';
  const text = mark === '' || (first && mark === '!') ? written : written.slice(0, -mark.length);
  const kind = mark === '??' ? 'entry' : mark === '?' ? 'word' : 'name';
  return { text, kind, right: first || mark === '!' || text !== text.toLowerCase() };
}
