import type { Pack } from './pack.ts';

export const machineLearningEngineer: Pack = {
  id: 'machine-learning-engineer',
  family: 'software',
  title: 'Machine Learning Engineer',
  aliases: [
    'machine learning software engineer',
    'machine learning',
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
      headings: ['Model Development', 'Building Models'],
      cues: 'model*, machine learning, deep learning, neural*, train, training, trained, fine-tun*, fine tun*, finetun*, classif*, predict*, recommend*, forecast*, ranking, detection, segmentation, computer vision, image*, ocr, speech, algorithm*, hyperparameter*, experiment*',
      tools: ['ml'],
      duties: [
        {
          say: '[build] models with {ml}, [start] from a baseline that anyone can check, and [track] what each experiment changed',
          brief: '[build] models with {ml}',
        },
        {
          say: '[train] and [tune] models, [keep] a simple baseline beside them, and [log] every run so that it can be repeated',
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
      cues: 'dataset*, data set*, data collection, clean*, preprocess*, label*, annotat*, augment*, feature*, pipeline*, data, etl, scrap*, ingest*, sql, spark, imbalanced',
      tools: ['data', 'database', 'queue', 'search'],
      duties: [
        {
          say: '[prepare] training data with {data}, and [look] at samples by hand before trusting the numbers',
          brief: '[prepare] data for training with {data}',
        },
        {
          say: '[clean] and [label] data, [keep] training and test sets strictly apart, and [note] where each record came from',
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
          say: '[measure] models on data they have not seen, [read] through their mistakes, and [report] where they fail as well as how often',
          brief: '[evaluate] models on data they have not seen',
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
            '[serve] predictions through {backend+api}',
            '[package] models with {container}',
            '[run] training and inference on {cloud+hosting}',
          ],
          brief: [
            '[serve] predictions through {backend+api}',
            '[run] training and inference on {cloud+hosting}',
          ],
        },
        {
          say: '[bring] models into the product, [compare] live predictions with those from testing, and [weigh] accuracy against speed and cost',
          brief: '[bring] models into the product',
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
          say: '[automate] training and release in {cicd}, and [compare] each new model with the one that is live',
          brief: '[automate] training and release in {cicd}',
        },
        {
          say: '[watch] live inputs for drift, [version] data along with models, and [keep] the previous model ready to go back to',
          brief: '[watch] live models for drift',
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
          say: '[write] training code in {language}, [test] it, and [move] what works out of the notebook',
          brief: '[write] training code in {language}',
        },
        {
          say: '[turn] notebook experiments into tested code that a colleague can run on another machine',
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
          say: '[work] out with product and data colleagues what a model should decide, and [say] when a simple rule would do',
          brief: '[work] out with product colleagues what a model should decide',
        },
      ],
    },
  ],
  hooks: [
    'I take models from a promising notebook to something that answers in production.',
    'I build machine learning into products, which is part modeling, part data work and a lot of plain engineering.',
    'A model is useful once it runs where people need it; getting it there, and keeping it right, is my work.',
  ],
  about: [
    [
      'I work mostly in {language} with {ml}, and spend as long on the data as on the model.',
      'Most of my models are built with {ml}, though the data around them usually takes more of my time.',
      'More of my time goes into data, evaluation and serving than into the model itself.',
    ],
    [
      'I read the wrong predictions one by one before I change anything, because they tell me more than the score does.',
      'If a plain rule does as well, I will say so.',
      'Any result that looks too good sends me back to check the split.',
    ],
  ],
  closings: [
    'In short, I build models, get them in front of users, and keep checking that they still deserve to be there.',
    'Overall, my part is the way from raw data to a prediction that somebody can use and question.',
    'Put simply, I make models run outside the notebook and try to be honest about what they get wrong.',
  ],
  manners: [
    'A baseline comes first, however dull it is.',
    'I keep notes on the experiments that failed, so that nobody has to run them again.',
    'When a metric and a user disagree, I go and look at the example.',
  ],
  strengths: ['Model development', 'Model deployment', 'ML pipelines'],
};
