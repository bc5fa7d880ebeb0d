// What Doorstep adds to the Tasklist: the case file tab, and form messages in the reader's language.
import {showCaseFile} from '../../../../case-file/view.js';
import {say} from '../../../../case-file/words.js';
import './form-messages.js';

async function petitionNumber(api, taskId) {
  const task = await (await fetch(`${api.engineApi}/task/${taskId}`)).json();
  const instance = await (await fetch(`${api.engineApi}/process-instance/${task.processInstanceId}`)).json();
  return instance.businessKey;
}

export default [{
  id: 'doorstep-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: say('tab')},
  render: (node, {api, taskId}) => {
    petitionNumber(api, taskId).then(number => showCaseFile(node, number, api.engineApi.replace(/\/camunda\/api\/.*/, '')));
  },
  unmount: () => {}
}];
