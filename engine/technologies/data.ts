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

/** A tool that people name in a profile. */
export interface Technology {
  /** The name as one writes it in prose: "Node.js", "AWS EC2", "Excel". */
  readonly name: string;
  readonly category: Category;
  /** Other spellings, lower case. */
  readonly aliases: readonly string[];
  /** Whether any of its spellings is also a word, so that prose needs context to tell. */
  readonly ambiguous?: boolean;
  /** Other names that are right in prose and stay as the person wrote them: "Microsoft Excel". */
  readonly forms: readonly string[];
  /** Those of its spellings, lower case, that are also words. */
  readonly words: readonly string[];
}

/*
 * One line an entry, alphabetical within its category:
 *
 *   Name = alias, alias, Other Right Name
 *
 * The name is the spoken one. Spaces, dots and hyphens need no alias of their own: "Node.js" is also found
 * as "nodejs" and "node js". An alias in lower case is replaced by the name; one with a capital is another
 * right name and stays. A "?" after a spelling says that it is also an ordinary word.
 */
const ENTRIES: Readonly<Partial<Record<Category, string>>> = {
  runtime: `
    .NET = dotnet
    Node.js = node?, nodejs, node js
  `,
  backend: `
    ASP.NET Core
    Django
    Django REST framework = drf
    Express? = expressjs
    FastAPI
    Fastify
    Flask?
    Gin?
    Hono
    Laravel
    NestJS = nest?
    Ruby on Rails = rails?, ror
    Spring Boot = springboot
  `,
  api: `
    GraphQL
    gRPC
    OpenAPI
    REST?
    REST API = REST APIs, RESTful API, RESTful APIs
    Swagger
  `,
  realtime: `
    Socket.IO = socket io
    WebRTC
    WebSockets = WebSocket
  `,
  database: `
    AWS RDS = Amazon RDS, rds
    Cassandra = Apache Cassandra
    DynamoDB = Amazon DynamoDB
    Firestore = Cloud Firestore
    MariaDB
    MongoDB = mongo
    MySQL
    Neo4j
    Oracle Database = oracle db
    PostgreSQL = postgres, psql
    SQL Server = Microsoft SQL Server, mssql
    SQLite
  `,
  cloud: `
    AWS
    Azure = Microsoft Azure
    DigitalOcean = digital ocean
    Firebase
    Google Cloud = gcp
    Supabase
  `,
  cache: `
    Memcached
    Redis
  `,
  search: `
    Elasticsearch = elastic search
    OpenSearch
  `,
  orm: `
    Hibernate?
    Mongoose
    Prisma
    Sequelize
    SQLAlchemy
    TypeORM
  `,
  queue: `
    BullMQ
    Celery?
    Kafka = Apache Kafka
    RabbitMQ = rabbit mq
    SQS = Amazon SQS
  `,
  frontend: `
    Angular
    Chart.js
    D3
    HTML5
    Next.js = nextjs
    Nuxt
    React? = reactjs, react.js
    Redux
    Redux Toolkit = rtk
    Svelte
    Three.js
    Vue.js = vue, vuejs
  `,
  css: `
    Bootstrap?
    CSS = css3
    MUI = material ui
    Sass?
    Tailwind CSS = tailwind, tailwindcss
  `,
  language: `
    Bash?
    C# = csharp
    C++ = cpp
    Go? = golang
    Java?
    JavaScript = js
    Kotlin
    PHP
    Python = py
    R?
    Ruby?
    Rust?
    Scala
    SQL
    Swift?
    TypeScript = ts
  `,
  mobile: `
    Flutter?
    Ionic?
    Jetpack Compose
    React Native
    SwiftUI
  `,
  hosting: `
    AWS EC2 = Amazon EC2, ec2
    AWS ECS = Amazon ECS, ecs
    AWS Lambda
    Heroku
    Netlify
    Vercel
  `,
  storage: `
    S3 = Amazon S3
  `,
  data: `
    Airflow = Apache Airflow
    BigQuery
    Databricks
    dbt
    Hadoop = Apache Hadoop
    PySpark
    Snowflake
    Spark? = Apache Spark
  `,
  cicd: `
    Argo CD = argocd
    Azure DevOps
    CircleCI
    GitHub Actions
    GitLab CI
    Jenkins
  `,
  network: `
    Cloudflare
  `,
  container: `
    Docker
    Docker Compose
    EKS = Amazon EKS
    Helm?
    Kubernetes = k8s
  `,
  iac: `
    Ansible
    Pulumi
    Terraform
  `,
  vcs: `
    Bitbucket
    Git
    GitHub
  `,
  server: `
    Apache? = Apache HTTP Server
    Nginx
    PM2
  `,
  os: `
    Linux
    Ubuntu
  `,
  monitoring: `
    Datadog
    Elastic Stack = elk?
    Grafana
    New Relic
    Prometheus
    Sentry
  `,
  logging: `
    Winston
  `,
  testing: `
    Cypress?
    Jest?
    JMeter = Apache JMeter
    JUnit
    k6
    Mocha?
    Playwright
    Postman
    pytest
    Selenium
    Vitest
  `,
  quality: `
    ESLint
    SonarQube
  `,
  auth: `
    Auth0
    JWT
    Keycloak
    OAuth
    OAuth 2.0 = oauth2
    Okta
    Passport = passport.js
  `,
  payment: `
    Razorpay
    Stripe
  `,
  messaging: `
    SendGrid
    Twilio
  `,
  bi: `
    Looker
    Power BI = powerbi
    Tableau
  `,
  office: `
    Excel? = Microsoft Excel
  `,
  ml: `
    Hugging Face
    LangChain
    MLflow
    NumPy
    OpenAI
    pandas
    PyTorch
    SageMaker = Amazon SageMaker
    scikit-learn = scikit learn, sklearn
    TensorFlow
    XGBoost
  `,
  design: `
    Figma
    Sketch?
  `,
  pm: `
    Confluence
    Jira
    Notion?
    Trello
  `,
  security: `
    Burp Suite
    Metasploit
    Nessus
    OWASP ZAP
    Snyk
    Splunk
    Vault? = HashiCorp Vault
    Wireshark
  `,
  embedded: `
    Arduino
    FreeRTOS
    Raspberry Pi
    STM32
  `,
  build: `
    Gradle
    Maven = Apache Maven
    npm
    Vite
    webpack
  `,
  cms: `
    Shopify
    WordPress
  `,
  crm: `
    Salesforce
  `,
  erp: `
    SAP
  `,
  tool: `
    VS Code = Visual Studio Code
  `,
  game: `
    Unity?
    Unreal Engine = unreal?
  `,
};

/** Every technology that the engine knows, by category and name. */
export const technologies: readonly Technology[] = CATEGORIES.flatMap((category) =>
  (ENTRIES[category] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readEntry(line, category)),
);

function readEntry(line: string, category: Category): Technology {
  const [first = '', rest = ''] = line.split(' = ');
  const spellings = [first, ...(rest === '' ? [] : rest.split(', '))];
  const words = spellings.filter(isWord).map((spelling) => bare(spelling).toLowerCase());
  const [name = '', ...others] = spellings.map(bare);
  return {
    name,
    category,
    aliases: others.map((other) => other.toLowerCase()),
    forms: others.filter((other) => other !== other.toLowerCase()),
    words,
    ...(words.length > 0 && { ambiguous: true }),
  };
}

function isWord(spelling: string): boolean {
  return spelling.endsWith('?');
}

function bare(spelling: string): string {
  return isWord(spelling) ? spelling.slice(0, -1) : spelling;
}
