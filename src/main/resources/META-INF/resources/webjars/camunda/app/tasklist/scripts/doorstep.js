// What Doorstep adds to the Tasklist: which case a task is about, the case file tab, and form messages in the reader's language.
import {showCaseFile} from '../../../../case-file/view.js';
import {say} from '../../../../case-file/words.js';
import {caseOf, line} from './case-line.js';
import './complete-button.js';
import './form-messages.js';

export default [{
  id: 'doorstep-case-line',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, {api, taskId}) => { line(node, api, taskId); },
  unmount: () => {}
}, {
  id: 'doorstep-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: say('tab')},
  render: (node, {api, taskId}) => {
    caseOf(api, taskId).then(about => showCaseFile(node, about.petitionNumber, api.engineApi.replace(/\/camunda\/api\/.*/, '')));
  },
  unmount: () => {}
}];
