import type { Pack } from './pack.ts';

export const machineLearningEngineer: Pack = {
  id: 'machine-learning-engineer',
  family: 'software',
  title: 'Machine Learning Engineer',
  aliases: [
    'machine learning software engineer',
    'machine learning',
    'ml',
    'ml engineer',
    'ml software engineer',
    'ml developer',
    'mle',
    'mlops',
    'mlops engineer',
    'ai engineer',
    'ai ml engineer',
    'ai software engineer',
    'ai developer',
    'ai specialist',
    'artificial intelligence',
    'deep learning',
    'computer vision',
    'nlp engineer',
    'generative ai',
    'gen ai engineer',
    'genai',
    'genai developer',
    'llm developer',
    'prompt engineer',
  ],
  core: 'models',
  glossary: {
    dl: 'deep learning',
    cv: 'computer vision',
    hyperparams: 'hyperparameters',
    gen: 'generative',
  },
  settings: [],
  themes: [
    {
      id: 'models',
      headings: ['Model Development', 'Machine Learning'],
      cues: 'model*, machine learning, deep learning, neural*, train, training, trained, fine-tun*, fine tun*, finetun*, classif*, predict*, recommend*, forecast*, ranking, detection, segmentation, computer vision, image*, ocr, speech, algorithm*, hyperparameter*, experiment*',
      tools: ['ml'],
      duties: [
        {
          say: '[build] models with {ml}, [start] from a simple baseline, and [track] the changes in each experiment',
          brief: '[build] models with {ml}',
        },
        {
          say: '[train] and [tune] models, [compare] them with a simple baseline, and [log] every run so that it can be repeated',
          brief: '[train] and [tune] models',
        },
      ],
    },
    {
      id: 'language',
      headings: ['LLM Applications', 'Generative AI'],
      cues: 'llm*, gpt*, rag, retrieval*, prompt*, chatbot*, agent*, agentic, generative*, langchain, langgraph, openai, vector*, nlp, natural language, summari*, assistant*, guardrail*, hallucinat*',
      duties: [],
    },
    {
      id: 'data',
      headings: ['Training Data & Features', 'Data Preparation'],
      cues: 'dataset*, dataset*, data collection, clean*, preprocess*, label*, annotat*, augment*, feature*, pipeline*, data, etl, scrap*, ingest*, sql, spark, imbalanced',
      tools: ['data', 'database', 'queue', 'search'],
      duties: [
        {
          say: '[process] training data with {data}, and [review] samples by hand to catch errors',
          brief: '[prepare] data for training with {data}',
        },
        {
          say: '[clean] and [label] data, [keep] training and test sets separate, and [document] the source of each dataset',
          brief: '[prepare] training and test data',
        },
      ],
    },
    {
      id: 'evaluation',
      headings: ['Evaluation', 'Evaluation & Error Analysis'],
      cues: 'eval*, wrong, accuracy, precision, recall, f1, auc, map, benchmark*, test set*, error analysis, a/b*, metric*, false positive*',
      duties: [
        {
          say: '[measure] models on unseen data, [analyze] their errors, and [report] their limitations',
          brief: '[measure] models on unseen data',
        },
      ],
    },
    {
      id: 'serving',
      headings: ['Model Serving & Deployment', 'Serving Models'],
      cues: 'deploy*, serv*, inference, api, apis, endpoint*, production*, real time, real-time, batch scoring, latency, fastapi, flask, docker*, kubernetes, quantiz*, quantis*, onnx, tensorrt, gpu*, edge, jetson, mobile, integrat*, release*, scal*',
      tools: ['backend', 'api', 'container', 'cloud', 'hosting', 'embedded', 'cache'],
      duties: [
        {
          say: [
            '[deliver] predictions through {backend+api}',
            '[package] models with {container}',
            '[run] training and inference on {cloud+hosting}',
          ],
          brief: [
            '[deliver] predictions through {backend+api}',
            '[run] training and inference on {cloud+hosting}',
          ],
        },
        {
          say: '[integrate] models into the product, [compare] live predictions with offline results, and [balance] accuracy against speed and cost',
          brief: '[integrate] models into the product',
        },
      ],
    },
    {
      id: 'mlops',
      headings: ['ML Pipelines & Monitoring', 'MLOps'],
      cues: 'mlops, monitor*, drift, retrain*, mlflow, model registry, kubeflow, sagemaker, airflow, ci/cd, automat*, feature store, experiment tracking, versioning, dvc, terraform, alert*, on call, on-call, cost*',
      tools: ['cicd', 'monitoring', 'iac'],
      duties: [
        {
          say: '[automate] training and release in {cicd}, and [compare] each new model with the current one',
          brief: '[automate] training and release in {cicd}',
        },
        {
          say: '[check] live models for drift, [version] data along with models, and [keep] the previous model ready for rollback',
          brief: '[monitor] live models for drift',
        },
      ],
    },
    {
      id: 'quality',
      headings: ['Code Quality', 'Engineering Practice'],
      cues: 'code review*, pull request*, unit test*, integration test*, refactor*, git, version control, reproducib*, notebook*, clean code, tests',
      tools: ['vcs', 'testing', 'quality', 'language'],
      duties: [
        {
          say: '[write] and [test] training code in {language}, and [move] proven code from notebooks into the codebase',
          brief: '[write] training code in {language}',
        },
        {
          say: '[turn] notebook experiments into tested, reusable code',
          brief: '[turn] experiments into tested code',
        },
      ],
    },
    {
      id: 'collaboration',
      headings: ['Product & Research', 'Collaboration'],
      cues: 'collaborat*, data scientist*, data engineer*, product manager*, stakeholder*, research*, paper*, poc*, work with, working with, worked with, helped, client*, demo*, sprint*, requirement*',
      tools: ['pm', 'communication'],
      duties: [
        {
          say: '[define] with product and data colleagues what a model should predict, and [point] out when a simple rule would be enough',
          brief: '[define] the goals of models with product colleagues',
        },
      ],
    },
  ],
  hooks: [
    'I take machine learning models from the first experiment to production.',
    'I build machine learning into products, from preparing the data to serving the predictions.',
    'My work is building machine learning models, putting them into production and keeping them accurate.',
  ],
  about: [
    [
      'I work mostly in {language} with {ml}, from preparing the data to serving the predictions.',
      'I build most of my models with {ml}, and I evaluate them on data that they have not seen.',
      'I prepare data, train and evaluate models, and deploy them.',
    ],
    [
      'When a result looks too good, I check the data split first.',
      'I look at individual wrong predictions as well as at the average score.',
    ],
  ],
  closings: [
    'In short, my job is to build models that work in production and stay accurate.',
    'Overall, I want predictions that people can use and check.',
  ],
  strengths: ['Model development', 'Model deployment', 'ML pipelines'],
};
