import { azureFiles } from './pipeline-azure.ts';
import { githubFiles } from './pipeline-github.ts';
import { gitlabFiles } from './pipeline-gitlab.ts';

/** The pipelines as files, for each host that can run them: path from the root → text. */
export const pipelineFiles = (): Map<string, string> =>
  new Map([...githubFiles(), ...gitlabFiles(), ...azureFiles()]);
