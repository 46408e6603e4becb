/** Stacks as people in many jobs type them, and the names of the tools; "?" after what is none. */
export const stacks: readonly {
  readonly who: string;
  readonly typed: readonly string[];
  readonly named: readonly string[];
}[] = [
  {
    who: 'backend developer',
    typed: ['nodejs', 'express', 'mongo db', 'socket.io', 'AWS EC2', 'S3', 'Route 53'],
    named: ['Node.js', 'Express', 'MongoDB', 'Socket.IO', 'AWS EC2', 'S3', 'Route 53'],
  },
  {
    who: 'senior backend developer',
    typed: ['node', 'postgres', 'redis', 'k8s', 'gh actions'],
    named: ['Node.js', 'PostgreSQL', 'Redis', 'Kubernetes', 'GitHub Actions'],
  },
  {
    who: 'Java developer',
    typed: ['Java 17', 'spring boot 3', 'Hibernate', 'Oracle 19c', 'Kafka', 'Jenkins', 'JUnit 5'],
    named: ['Java', 'Spring Boot', 'Hibernate', 'Oracle Database', 'Kafka', 'Jenkins', 'JUnit'],
  },
  {
    who: '.NET developer',
    typed: ['C#', '.net core', 'asp.net mvc', 'ms sql server', 'azure devops', 'Entity framework'],
    named: ['C#', '.NET', 'ASP.NET Core', 'SQL Server', 'Azure DevOps', 'Entity Framework'],
  },
  {
    who: 'PHP developer',
    typed: ['PHP 8.2', 'laravel', 'mysql', 'jquery', 'cpanel'],
    named: ['PHP', 'Laravel', 'MySQL', 'jQuery', 'cPanel'],
  },
  {
    who: 'Python developer',
    typed: ['python3', 'Django', 'DRF', 'celery', 'rabbit mq', 'postgre sql', 'docker-compose'],
    named: [
      'Python',
      'Django',
      'Django REST framework',
      'Celery',
      'RabbitMQ',
      'PostgreSQL',
      'Docker Compose',
    ],
  },
  {
    who: 'Go developer',
    typed: ['golang', 'gin', 'gRPC', 'protobuf', 'k8s', 'prometheus'],
    named: ['Go', 'Gin', 'gRPC', 'Protocol Buffers', 'Kubernetes', 'Prometheus'],
  },
  {
    who: 'Rails developer',
    typed: ['Ruby on rails', 'ROR', 'sidekiq', 'rspec', 'heroku'],
    named: ['Ruby on Rails', 'Ruby on Rails', 'Sidekiq', 'RSpec', 'Heroku'],
  },
  {
    who: 'frontend developer',
    typed: ['react js', 'next.js 14', 'typescript', 'tailwind css', 'redux toolkit', 'jest', 'HTML5', 'css3'],
    named: ['React', 'Next.js', 'TypeScript', 'Tailwind CSS', 'Redux Toolkit', 'Jest', 'HTML', 'CSS'],
  },
  {
    who: 'Angular developer',
    typed: ['angular 15+', 'rxjs', 'ngrx', 'sass', 'cypress'],
    named: ['Angular', 'RxJS', 'NgRx', 'Sass', 'Cypress'],
  },
  {
    who: 'Vue developer',
    typed: ['vue3', 'nuxt', 'pinia', 'vite', 'storybook'],
    named: ['Vue.js', 'Nuxt', 'Pinia', 'Vite', 'Storybook'],
  },
  {
    who: 'Android developer',
    typed: ['kotlin', 'jetpack compose', 'retrofit', 'firebase', 'android studio'],
    named: ['Kotlin', 'Jetpack Compose', 'Retrofit', 'Firebase', 'Android Studio'],
  },
  {
    who: 'iOS developer',
    typed: ['swift', 'SwiftUI', 'xcode', 'core data', 'testflight'],
    named: ['Swift', 'SwiftUI', 'Xcode', 'Core Data', 'TestFlight'],
  },
  {
    who: 'Flutter developer',
    typed: ['Flutter', 'dart', 'firestore', 'Codemagic'],
    named: ['Flutter', 'Dart', 'Firestore', 'Codemagic'],
  },
  {
    who: 'DevOps engineer',
    typed: ['terraform', 'ansible', 'helm', 'argo cd', 'aws', 'EKS', 'prometheus', 'grafana', 'ELK'],
    named: [
      'Terraform',
      'Ansible',
      'Helm',
      'Argo CD',
      'AWS',
      'EKS',
      'Prometheus',
      'Grafana',
      'Elastic Stack',
    ],
  },
  {
    who: 'cloud engineer',
    typed: ['Azure', 'AKS', 'azure ad', 'azure functions', 'Cosmos DB', 'bicep'],
    named: ['Azure', 'AKS', 'Microsoft Entra ID', 'Azure Functions', 'Cosmos DB', 'Bicep'],
  },
  {
    who: 'data engineer',
    typed: ['pyspark', 'airflow', 'dbt', 'snowflake', 'big query', 'kafka', 'AWS Glue', 'redshift'],
    named: ['PySpark', 'Airflow', 'dbt', 'Snowflake', 'BigQuery', 'Kafka', 'AWS Glue', 'Redshift'],
  },
  {
    who: 'data analyst',
    typed: ['advanced excel', 'ms excel', 'sql', 'power bi', 'tableau', 'google sheets', 'GA4'],
    named: ['advanced excel?', 'Excel', 'SQL', 'Power BI', 'Tableau', 'Google Sheets', 'Google Analytics'],
  },
  {
    who: 'data scientist',
    typed: [
      'python',
      'R',
      'pandas',
      'numpy',
      'sk-learn',
      'tensorflow',
      'pytorch',
      'jupyter notebook',
      'mlflow',
    ],
    named: ['Python', 'R', 'pandas', 'NumPy', 'scikit-learn', 'TensorFlow', 'PyTorch', 'Jupyter', 'MLflow'],
  },
  {
    who: 'tester',
    typed: ['selenium', 'testng', 'postman', 'jmeter', 'jira', 'cucumber', 'appium', 'browserstack'],
    named: ['Selenium', 'TestNG', 'Postman', 'JMeter', 'Jira', 'Cucumber', 'Appium', 'BrowserStack'],
  },
  {
    who: 'security analyst',
    typed: ['burp suite', 'nessus', 'wireshark', 'splunk', 'owasp zap', 'kali linux', 'crowdstrike'],
    named: ['Burp Suite', 'Nessus', 'Wireshark', 'Splunk', 'OWASP ZAP', 'Kali Linux', 'CrowdStrike'],
  },
  {
    who: 'firmware engineer',
    typed: ['C', 'C++', 'STM32', 'freertos', 'CAN bus', 'keil', 'altium', 'esp32'],
    named: ['C', 'C++', 'STM32', 'FreeRTOS', 'CAN bus', 'Keil', 'Altium Designer', 'ESP32'],
  },
  {
    who: 'network engineer',
    typed: ['cisco', 'fortinet', 'palo alto', 'bgp', 'wireshark', 'meraki'],
    named: ['Cisco', 'Fortinet', 'Palo Alto Networks', 'BGP', 'Wireshark', 'Meraki'],
  },
  {
    who: 'support technician',
    typed: ['windows 10/11', 'active directory', 'office 365', 'service now', 'sccm', 'anydesk'],
    named: ['Windows', 'Active Directory', 'Microsoft 365', 'ServiceNow', 'SCCM', 'AnyDesk'],
  },
  {
    who: 'game developer',
    typed: ['unity', 'unreal engine', 'C#', 'blender', 'photon'],
    named: ['Unity', 'Unreal Engine', 'C#', 'Blender', 'Photon'],
  },
  {
    who: 'product designer',
    typed: ['figma', 'sketch', 'adobe xd', 'miro', 'photoshop', 'illustrator'],
    named: ['Figma', 'Sketch', 'Adobe XD', 'Miro', 'Photoshop', 'Illustrator'],
  },
  {
    who: 'video editor',
    typed: ['premiere pro', 'after effects', 'davinci resolve', 'final cut pro', 'audition'],
    named: ['Premiere Pro', 'After Effects', 'DaVinci Resolve', 'Final Cut Pro', 'Adobe Audition'],
  },
  {
    who: 'nurse',
    typed: ['Epic EHR', 'pyxis', 'alaris', 'ms word'],
    named: ['Epic', 'Pyxis', 'BD Alaris', 'Word'],
  },
  {
    who: 'clinic manager',
    typed: ['eclinicalworks', 'athenahealth', 'practo', 'zocdoc'],
    named: ['eClinicalWorks', 'athenahealth', 'Practo', 'Zocdoc'],
  },
  {
    who: 'accountant',
    typed: ['Tally ERP 9', 'tally prime', 'sap fico', 'quick books online', 'xero', 'MS-Excel', 'zoho books'],
    named: ['Tally', 'Tally', 'SAP FICO', 'QuickBooks', 'Xero', 'Excel', 'Zoho Books'],
  },
  {
    who: 'banker',
    typed: ['finacle', 'T24', 'swift', 'bloomberg'],
    named: ['Finacle', 'T24', 'Swift', 'Bloomberg Terminal'],
  },
  {
    who: 'investment analyst',
    typed: ['Bloomberg terminal', 'cap iq', 'factset', 'pitch book', 'capital iq'],
    named: ['Bloomberg Terminal', 'Capital IQ', 'FactSet', 'PitchBook', 'Capital IQ'],
  },
  {
    who: 'sales representative',
    typed: ['salesforce crm', 'hubspot', 'linkedin sales navigator', 'outreach', 'zoom info', 'gong'],
    named: ['Salesforce', 'HubSpot', 'LinkedIn Sales Navigator', 'Outreach', 'ZoomInfo', 'Gong'],
  },
  {
    who: 'marketer',
    typed: [
      'google ads',
      'fb ads',
      'google analytics 4',
      'semrush',
      'mail chimp',
      'canva',
      'wordpress',
      'hootsuite',
    ],
    named: [
      'Google Ads',
      'Facebook Ads',
      'Google Analytics',
      'SEMrush',
      'Mailchimp',
      'Canva',
      'WordPress',
      'Hootsuite',
    ],
  },
  {
    who: 'recruiter',
    typed: ['workday', 'bamboo hr', 'adp', 'greenhouse', 'naukri', 'linkedin recruiter', 'zoho people'],
    named: ['Workday', 'BambooHR', 'ADP', 'Greenhouse', 'Naukri', 'LinkedIn Recruiter', 'Zoho People'],
  },
  {
    who: 'receptionist',
    typed: ['opera pms', 'micros pos', 'fidelio', 'ids next', 'booking.com'],
    named: ['Opera PMS', 'Micros', 'Fidelio', 'IDS Next', 'Booking.com'],
  },
  {
    who: 'restaurant manager',
    typed: ['toast', 'square pos', 'resy', 'open table'],
    named: ['Toast', 'Square POS', 'Resy', 'OpenTable'],
  },
  {
    who: 'teacher',
    typed: ['google classroom', 'moodle', 'kahoot', 'canvas lms', 'smart board', 'ms teams', 'zoom'],
    named: ['Google Classroom', 'Moodle', 'Kahoot', 'Canvas', 'Smart Board', 'Microsoft Teams', 'Zoom'],
  },
  {
    who: 'mechanical engineer',
    typed: ['autocad 2020', 'solid works', 'catia v5', 'ansys', 'creo', 'matlab'],
    named: ['AutoCAD', 'SolidWorks', 'CATIA', 'Ansys', 'Creo', 'MATLAB'],
  },
  {
    who: 'civil engineer',
    typed: ['staad pro', 'etabs', 'revit', 'primavera p6', 'ms project', 'civil 3d', 'arcgis'],
    named: ['STAAD.Pro', 'ETABS', 'Revit', 'Primavera P6', 'Microsoft Project', 'AutoCAD Civil 3D', 'ArcGIS'],
  },
  {
    who: 'electrical engineer',
    typed: ['tia portal', 'siemens s7 1200', 'allen bradley', 'rslogix 5000', 'labview', 'etap', 'eplan'],
    named: ['TIA Portal', 'Siemens S7', 'Allen-Bradley', 'RSLogix', 'LabVIEW', 'ETAP', 'EPLAN'],
  },
  {
    who: 'lawyer',
    typed: ['westlaw', 'lexis nexis', 'clio', 'scc online', 'manupatra', 'relativity'],
    named: ['Westlaw', 'LexisNexis', 'Clio', 'SCC Online', 'Manupatra', 'Relativity'],
  },
  {
    who: 'warehouse manager',
    typed: ['sap wm', 'sap ewm', 'manhattan', 'rf scanner', 'wms', 'cargo wise'],
    named: ['SAP WM', 'SAP EWM', 'Manhattan WMS', 'rf scanner?', 'wms?', 'CargoWise'],
  },
  {
    who: 'support agent',
    typed: ['zendesk', 'fresh desk', 'intercom', 'jira service desk', 'slack'],
    named: ['Zendesk', 'Freshdesk', 'Intercom', 'Jira Service Management', 'Slack'],
  },
  {
    who: 'real estate agent',
    typed: ['mls', 'zillow', 'yardi', 'docu sign', 'follow up boss'],
    named: ['MLS', 'Zillow', 'Yardi', 'DocuSign', 'Follow Up Boss'],
  },
  {
    who: 'project manager',
    typed: ['jira', 'confluence', 'asana', 'monday.com', 'trello', 'notion', 'click up', 'miro'],
    named: ['Jira', 'Confluence', 'Asana', 'monday.com', 'Trello', 'Notion', 'ClickUp', 'Miro'],
  },
  {
    who: 'editor',
    typed: ['ms word', 'google docs', 'wordpress', 'grammarly', 'indesign'],
    named: ['Word', 'Google Docs', 'WordPress', 'Grammarly', 'InDesign'],
  },
];
