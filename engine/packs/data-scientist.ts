import type { Pack } from './pack.ts';

export const dataScientist: Pack = {
  id: 'data-scientist',
  family: 'software',
  title: 'Data Scientist',
  aliases: [
    'data science',
    'applied scientist',
    'ml research scientist',
    'ai research scientist',
    'ai researcher',
    'machine learning research scientist',
    'decision scientist',
    'machine learning scientist',
    'ml scientist',
    'ai scientist',
    'quantitative researcher',
    'bioinformatician',
    'bioinformatics',
  ],
  core: 'modeling',
  glossary: {
    eda: 'exploratory data analysis',
    nn: 'neural network',
    dl: 'deep learning',
    infra: 'infrastructure',
    feats: 'features',
    hyperparams: 'hyperparameters',
  },
  settings: ['nlp', 'computer vision', 'product', 'marketing', 'risk', 'pricing'],
  themes: [
    {
      id: 'modeling',
      headings: ['Machine Learning & Modeling', 'Modeling'],
      cues: 'model, models, modeling, modelling, machine learning, ml, train, training, trained, predict*, classif*, regression, cluster*, recommend*, recommender*, forecast*, time series, churn, deep learning, neural net*, algorithm*, optimi*, scoring, segmentation, anomaly detection, fraud, demand, pricing, computer vision, image*, detection, segment*, fine-tun*, fine tun*, finetun*, xgboost, hyperparameter*, reinforcement, ranking, bayesian, simulation*',
      tools: ['ml'],
      duties: [
        {
          say: '[build] and [train] models with {ml} in {language}, and [compare] them with a simple baseline',
          brief: '[build] and [train] models with {ml} in {language}',
        },
        {
          say: '[develop] models with {ml}, [compare] them with a simple baseline, and [select] one that performs well on new data',
          brief: '[develop] models with {ml}',
        },
        {
          say: '[frame] a business question as a modeling problem, [start] with a simple baseline, and [add] complexity only where it helps',
          brief: '[frame] business questions as modeling problems',
        },
        {
          say: '[select], [train] and [tune] models for the question at hand, and [analyze] their errors',
          brief: '[train] models and [analyze] their errors',
        },
      ],
    },
    {
      id: 'language',
      headings: ['NLP & Generative AI'],
      cues: 'nlp, natural language, tuning llm*, tuned llm*, llm, llms, gpt, rag, retrieval, retrieval-augmented, prompt*, chatbot*, generative ai, genai, gen ai, embedding*, vector*, transformer*, bert, sentiment, text classification, text mining, summari*, ocr, speech, agent, agents, agentic, topic model*, entity',
      duties: [],
    },
    {
      id: 'analysis',
      headings: ['Data Analysis & Exploration', 'Exploratory Analysis'],
      cues: 'analy*, explor*, exploratory data analysis, insight*, statistic*, hypothes*, dashboard*, report, reports, visuali*, trend*, cohort*, survey*, deep dive*, power bi, tableau, kpi*, metric*, root cause*',
      tools: ['bi', 'office'],
      duties: [
        {
          say: '[examine] data before modeling it, [plot] patterns with {bi+office}, and [check] assumptions with subject-matter experts',
          brief: '[plot] data with {bi+office}',
        },
        {
          say: '[study] data before modeling it, and [find] out how each field was collected',
          brief: '[study] data before modeling it',
        },
        {
          say: '[look] for patterns, gaps and bias in data, and [test] whether a pattern is statistically significant',
          brief: '[look] for patterns and bias in data',
        },
      ],
    },
    {
      id: 'features',
      headings: ['Data Preparation & Features', 'Feature Engineering'],
      cues: 'feature engineering, feature, features, feature store, clean*, preprocess*, pre-process*, data prep*, prepar*, label*, annotat*, dataset*, dataset*, data collection, collect*, scrap*, sql, quer*, etl, pipeline*, data pipeline*, missing value*, augment*, imbalanced, spark, pyspark, pandas, extract*, wrangl*',
      tools: ['data', 'database', 'storage', 'queue'],
      duties: [
        {
          say: '[assemble] training data with {data}, and [build] features that will be available at prediction time',
          brief: '[assemble] training data with {data}',
        },
        {
          say: '[query] and [join] data from {database}, and [turn] it into useful features for models',
          brief: '[turn] data from {database} into features',
        },
        {
          say: '[clean] and [join] data, [build] features, and [guard] against data leakage',
          brief: '[build] features from data',
        },
      ],
    },
    {
      id: 'experiments',
      headings: ['Experiments & Evaluation', 'Evaluation & Testing'],
      cues: 'designed experiment*, design experiment*, a/b, a/b test*, ab test*, experiment*, evaluat*, validat*, cross validation, cross-validation, precision, recall, auc, f1, rmse, mape, accuracy, benchmark*, causal, uplift, backtest*, error analysis, baseline*, offline eval*, significance',
      duties: [
        {
          say: '[score] models on unseen data, and [design] experiments that show whether they help in practice',
          brief: '[design] experiments',
        },
        {
          say: '[choose] metrics that fit the decision, and [report] results with their uncertainty',
          brief: '[choose] metrics that fit the decision',
        },
      ],
    },
    {
      id: 'deployment',
      headings: ['Deployment & Monitoring', 'Models in Production'],
      cues: 'deploy*, production, productioni*, mlops, serving, serve, inference, api, apis, endpoint*, docker*, kubernetes, ci/cd, sagemaker, mlflow, vertex, cloud, aws, azure, gcp, monitor*, drift, retrain*, model registry, batch scoring, latency, on call, on-call, fastapi, flask, airflow, maintain*, automat*, scal*, gpu, gpus, edge device*',
      tools: ['cloud', 'container', 'cicd', 'hosting', 'backend', 'monitoring', 'iac', 'api'],
      duties: [
        {
          say: [
            '[serve] models through {backend+api}',
            '[package] models and their dependencies with {container}',
            '[run] training and scoring on {cloud+hosting}',
            '[release] model services through {cicd}',
          ],
          brief: ['[serve] models through {backend+api}', '[run] training on {cloud+hosting}'],
        },
        {
          say: '[bring] models into production, [watch] inputs and predictions for drift, and [retrain] when performance drops',
          brief: '[watch] production models for drift',
        },
        {
          say: '[work] with engineers to bring models into production, and [check] that live predictions match test results',
          brief: '[bring] models into production with engineers',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Code & Reproducibility'],
      cues: 'code review*, pull request*, unit test*, reproducib*, version control, git, refactor*, clean code, notebook*, tests, testing, package, library, coding standards',
      tools: ['vcs', 'testing', 'quality', 'language'],
      duties: [
        {
          say: '[version] code and experiments in {vcs} to make results reproducible',
          brief: '[version] code and experiments in {vcs}',
        },
        {
          say: '[move] code from notebooks into tested modules, and [record] seeds and data versions for reproducible results',
          brief: '[move] notebook code into tested modules',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Communication & Collaboration', 'Working with the Business'],
      cues: 'stakeholder*, present*, presented, presenting, communicat*, business team*, business, product team*, product manager*, engineers, data engineer*, collaborat*, work with, working with, worked with, work closely, worked closely, cross-functional, requirement*, client, clients, leadership, helped, sprint*, scrum, agile, explain*, workshops',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[explain] to stakeholders how a model works, where it fails and how much an error can cost',
          brief: '[explain] results and their limits to stakeholders',
        },
        {
          say: '[work] with product, engineering and the business to decide which questions need a model',
          brief: '[work] closely with product and engineering',
        },
      ],
    },
    {
      id: 'teaching',
      headings: ['Mentoring & Research', 'Mentoring & Knowledge Sharing'],
      cues: 'mentor*, coach*, juniors, interns, junior data*, onboard*, knowledge sharing, taught, teach*, paper*, publish*, publication*, research*, conference*, patent*, reading group, literature, internal training, new joiners',
      duties: [],
    },
    {
      id: 'records',
      headings: ['Documentation'],
      cues: 'model doc*, document, documents, documenting, documented, documentation, model card*, wiki, readme*, technical report*',
      tools: ['docs'],
      duties: [
        {
          say: '[write] down data sources, assumptions and known weaknesses of a model for those who use it',
          brief: '[describe] the assumptions and weaknesses of models',
        },
      ],
    },
  ],
  hooks: [
    'I work with data and models for {domain}, and I explain clearly how reliable the results are.',
    'I work with data and models, and I explain clearly how reliable the results are.',
    'My job is turning vague questions into ones that data can answer, and building models that people can use.',
  ],
  about: [
    [
      'I model mostly in {language} with {ml}, and I check the data before I train anything.',
      'I start with a simple baseline before I try a more complex model.',
      'Before I train a model, I check where the data comes from and what it leaves out.',
    ],
    [
      'When a result looks too good, I check for data leakage.',
      'I study the cases that a model gets wrong.',
      'I report how certain a result is together with the result.',
    ],
  ],
  closings: [
    'In short, I use data to answer questions about {domain}, and I say how certain the answers are.',
    'In short, my job is to turn data into answers and models that people can rely on.',
    'Overall, I want decisions to rest on evidence and on models that work on new data.',
  ],
  strengths: ['Machine Learning', 'Data Analysis', 'Experiments'],
};
