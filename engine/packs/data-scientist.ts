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
          say: '[build] and [train] models with {ml} in {language}, from a simple baseline to one that earns its complexity',
          brief: '[build] and [train] models with {ml} in {language}',
        },
        {
          say: '[develop] models with {ml}, [compare] them with a simple baseline, and [keep] the one that holds up on new data',
          brief: '[develop] models with {ml}',
        },
        {
          say: '[frame] a business question as a modeling problem, [start] from a simple baseline, and [add] complexity only where it pays',
          brief: '[frame] business questions as modeling problems',
        },
        {
          say: '[choose], [train] and [tune] models for the question at hand, and [look] closely at the cases they get wrong',
          brief: '[train] models and [study] the cases they get wrong',
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
          say: '[explore] data before modeling it, [plot] what looks odd in {bi+office}, and [check] assumptions with the people who know',
          brief: '[explore] and [plot] data in {bi+office}',
        },
        {
          say: '[study] the data before modeling it, and [ask] how each field came about before trusting it',
          brief: '[study] the data before modeling it',
        },
        {
          say: '[look] for patterns, gaps and bias in the data, and [test] whether a pattern is more than chance',
          brief: '[look] for patterns, gaps and bias in the data',
        },
      ],
    },
    {
      id: 'features',
      headings: ['Data Preparation & Features', 'Feature Engineering'],
      cues: 'feature engineering, feature, features, feature store, clean*, preprocess*, pre-process*, data prep*, prepar*, label*, annotat*, dataset*, data set*, data collection, collect*, scrap*, sql, quer*, etl, pipeline*, data pipeline*, missing value*, augment*, imbalanced, spark, pyspark, pandas, extract*, wrangl*',
      tools: ['data', 'database', 'storage', 'queue'],
      duties: [
        {
          say: '[prepare] training data with {data}, and [build] features that are also available when the model has to predict',
          brief: '[prepare] training data with {data}',
        },
        {
          say: '[query] and [join] data from {database}, and [turn] it into features that a model can learn from',
          brief: '[turn] data from {database} into features',
        },
        {
          say: '[clean] and [join] data, [build] features, and [guard] against letting the answer leak into the inputs',
          brief: '[clean] data and [build] features',
        },
      ],
    },
    {
      id: 'experiments',
      headings: ['Experiments & Evaluation', 'Evaluation & Testing'],
      cues: 'designed experiment*, design experiment*, a/b, a/b test*, ab test*, experiment*, evaluat*, validat*, cross validation, cross-validation, precision, recall, auc, f1, rmse, mape, accuracy, benchmark*, causal, uplift, backtest*, error analysis, baseline*, offline eval*, significance',
      duties: [
        {
          say: '[evaluate] models on data they have not seen, and [design] experiments that show whether they help in practice',
          brief: '[evaluate] models and [design] experiments',
        },
        {
          say: '[choose] a measure that fits the decision, and [report] how certain a result is along with the result',
          brief: '[choose] measures that fit the decision',
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
          say: '[bring] models into production, [watch] inputs and predictions for drift, and [retrain] when the world has moved on',
          brief: '[bring] models into production and [watch] for drift',
        },
        {
          say: '[hand] models over to production together with engineers, and [check] that live predictions match those from testing',
          brief: '[take] models to production together with engineers',
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
          say: '[version] code and experiments in {vcs}, so that a result can be produced again',
          brief: '[version] code and experiments in {vcs}',
        },
        {
          say: '[move] code from notebooks into tested modules, and [fix] seeds and data versions so that results can be repeated',
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
          say: '[explain] to the people who decide what a model can do, where it fails and what it would cost to be wrong',
          brief: '[explain] results and their limits in plain words',
        },
        {
          say: '[work] with product, engineering and the business on which question is worth a model, and which needs only a count',
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
          say: '[write] down data sources, assumptions and known weaknesses of a model, so that others can judge it',
          brief: '[write] down what a model assumes and where it is weak',
        },
      ],
    },
  ],
  hooks: [
    'I work with data and models for {domain}, and I say plainly how far they can be trusted.',
    'I work with data and models, and I say plainly how far their answers can be trusted.',
    'My job is turning a vague question into one that data can answer, and a model into something people use.',
  ],
  about: [
    [
      'Most of my modeling is done in {language} with {ml}, and most of the effort goes into the data before it.',
      'Most of the effort in my work goes into the data and the question, before any model is trained.',
      'The model is the short part of the work; the long part is understanding the data and the decision behind it.',
    ],
    [
      'A simple baseline comes first, because it shows whether anything more complex is worth having.',
      'Before I trust a good result, I look for the leak that could explain it.',
    ],
    [
      'Averages hide things, so I spend time with the cases a model gets wrong.',
      'What counts is what happens on new data, so that is how I test and what I keep watching after release.',
    ],
    [
      'Not every question needs a model, and saying so early saves everyone time.',
      'I try to explain results so that the people who decide can also disagree with them.',
    ],
  ],
  closings: [
    'In short, I use data to answer questions about {domain}, and say how sure the answers are.',
    'In short, I turn data into models and answers that people can use, question and trust.',
    'Across all of it, my aim is models that hold up on new data and decisions that are better for them.',
    'Put simply, I find out what data can tell us, and what it cannot.',
  ],
  manners: [
    'A plain answer with its uncertainty is worth more to me than a clever one without.',
    'I like to be proved wrong by data early, while it is still cheap.',
    'I try to keep models as simple as the question allows.',
  ],
  strengths: ['Machine Learning', 'Data Analysis', 'Experiments'],
};
