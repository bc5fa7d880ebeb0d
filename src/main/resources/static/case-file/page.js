// Starts the case file on its own page.
import {showCaseFile} from './view.js';

const node = document.getElementById('case-file');
showCaseFile(node, node.dataset.number, node.dataset.root.replace(/\/$/, ''));
